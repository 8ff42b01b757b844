using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Documents;

/// <summary>The kinds in which an output of a cell is given.</summary>
internal static class OutputData
{
    /// <summary>The bundle by mime type; null where the output has none, or is damaged.</summary>
    public static JsonObject? Of(JsonNode? output) => (output as JsonObject)?["data"] as JsonObject;
}
