using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Sessions;

/// <summary>Text that was printed.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">What was printed, with LF line ends.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput
{
    /// <inheritdoc />
    public override JsonObject ToJson(int count) => new()
    {
        ["name"] = Name,
        ["output_type"] = "stream",
        ["text"] = Multiline.Split(Text),
    };
}
