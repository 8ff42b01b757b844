using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Sessions;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">The exception's type, or the compiler's code such as <c>CS0103</c>.</param>
/// <param name="Message">What went wrong and, for a known trap, what to write instead.</param>
/// <param name="Line">The line in the cell, the first being 1; 0 when there is none.</param>
/// <param name="Trace">The message and the frames that lie in cells, ready to print.</param>
public sealed record ErrorOutput(string Name, string Message, int Line, IReadOnlyList<string> Trace) : CellOutput
{
    /// <summary>The name of the error of a cell that ran longer than its limit.</summary>
    public const string TimeLimitName = "TimeLimit";

    /// <inheritdoc />
    public override JsonObject ToJson(int count) => new()
    {
        ["ename"] = Name,
        ["evalue"] = Message,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. Trace.Select(line => (JsonNode)line)]),
    };
}
