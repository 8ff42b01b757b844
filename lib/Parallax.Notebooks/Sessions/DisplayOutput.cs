using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Sessions;

/// <summary>A value that was displayed, or the value of the cell's trailing expression.</summary>
/// <param name="Data">The value in each mime type.</param>
/// <param name="DisplayId">Names the output for later updates; null for a trailing value.</param>
/// <param name="Role">Whether it is a new output, the trailing expression's value or a new value of an earlier
/// output.</param>
public sealed record DisplayOutput(
    IReadOnlyDictionary<string, string> Data,
    string? DisplayId,
    DisplayRole Role) : CellOutput
{
    /// <inheritdoc />
    public override JsonObject ToJson(int count)
    {
        var output = new JsonObject { ["data"] = MimeBundle.ToJson(Data) };
        if (Role == DisplayRole.Result)
        {
            output["execution_count"] = count;
        }

        output["metadata"] = new JsonObject();
        output["output_type"] = Role == DisplayRole.Result ? "execute_result" : "display_data";
        return output;
    }
}
