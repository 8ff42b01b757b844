using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Jupyter;

/// <summary>One message of Jupyter's protocol.</summary>
internal sealed record JupyterMessage(JsonObject Header, JsonObject Parent, JsonObject Content)
{
    /// <summary>The frames that lead back to the sender, or a topic.</summary>
    public IReadOnlyList<byte[]> Route { get; init; } = [];

    public JsonObject Metadata { get; init; } = [];

    public string Type => (string?)Header["msg_type"] ?? "";
}
