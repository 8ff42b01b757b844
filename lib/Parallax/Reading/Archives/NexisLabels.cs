namespace Parallax.Reading.Archives;

/// <summary>The labels of an export of Nexis, and what they claim.</summary>
internal static class NexisLabels
{
    /// <summary>The label after which older exports have the text.</summary>
    public const string Length = "Length:";

    private static readonly (string Label, string Field)[] Labels =
    [
        ("Byline:", "authors"), ("Headline:", "title"), ("Language:", "language"), ("Load-Date:", ""),
        ("Section:", ""), (Length, ""), ("Dateline:", ""), ("Publication-Type:", ""), ("Subject:", ""),
        ("Organization:", ""), ("Geographic:", ""), ("Person:", ""), ("Graphic:", ""), ("Journal-Code:", ""),
        ("Highlight:", ""), ("Classification", ""), ("Industry:", ""), ("Company:", ""), ("Ticker:", ""),
    ];

    /// <summary>The label that a line begins with and the field that it claims; null where it has none.</summary>
    public static (string Label, string Field)? Of(string line)
    {
        foreach (var label in Labels)
            if (line.StartsWith(label.Label, StringComparison.OrdinalIgnoreCase)) return label;
        return null;
    }

    /// <summary>Whether a line says who owns the text.</summary>
    public static bool IsCopyright(string line) =>
        line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) || line == "All Rights Reserved";
}
