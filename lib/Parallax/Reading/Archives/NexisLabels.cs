namespace Parallax.Reading.Archives;

/// <summary>The labels of an export of Nexis, and what they claim.</summary>
internal static class NexisLabels
{
    /// <summary>The label after which older exports have the text.</summary>
    public const string Length = "Length:";

    /// <summary>The label of the last line but the owner's.</summary>
    public const string LoadDate = "Load-Date:";

    private static readonly (string Label, string Field)[] Labels =
    [
        ("Byline:", "authors"), ("Headline:", "title"), ("Language:", "language"), (LoadDate, ""), ("Section:", ""),
        (Length, ""), ("Dateline:", ""), ("Publication-Type:", ""), ("Subject:", ""), ("Organization:", ""),
        ("Geographic:", ""), ("Person:", ""), ("Journal-Code:", ""), ("Industry:", ""), ("Company:", ""),
        ("Ticker:", ""),
        ("Country:", ""), ("State:", ""), ("City:", ""), ("Highlight:", ""), ("Graphic:", ""), ("Correction-Date:", ""),
        ("Correction:", ""), ("URL:", "url"),
    ];

    // Their values are sentences.
    private static readonly string[] Sentences = ["Highlight:", "Graphic:", "Correction:"];

    // Headings of fields, alone on their line.
    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase)
        { "Classification", "Graphic", "Notes", "Correction", "All Rights Reserved" };

    /// <summary>The label that a line begins with and the field that it claims; null where it has none.</summary>
    public static (string Label, string Field)? Of(string line)
    {
        foreach (var label in Labels)
            if (line.StartsWith(label.Label, StringComparison.OrdinalIgnoreCase)) return label;
        return null;
    }

    /// <summary>Whether a line below a text is one of its fields, not a paragraph that begins like one.</summary>
    public static bool IsField(string line)
    {
        if (Headings.Contains(line)) return true;
        if (Of(line) is { } label && Array.IndexOf(Sentences, label.Label) >= 0) return true;
        if (FieldLines.IsSentence(line)) return false;
        return Of(line) is not null || IsCopyright(line);
    }

    /// <summary>Whether a line says who owns the text.</summary>
    public static bool IsCopyright(string line) =>
        line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) || line == "All Rights Reserved";
}
