namespace Parallax.Reading.Archives;

/// <summary>The labels of an export of ProQuest, and what they claim.</summary>
internal static class ProQuestLabels
{
    /// <summary>What the label of the text claims.</summary>
    public const string Text = "text";

    private const int LongestLabel = 30;

    // Their values are sentences.
    private static readonly string[] Sentences = ["Abstract", "Copyright", "Credit", "Links", "Full text"];

    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = "title",
        ["Author"] = "authors",
        ["Publication title"] = "outlet",
        ["Publication date"] = "published",
        ["Document URL"] = "url",
        ["Language of publication"] = "language",
        ["Language"] = "language",
        ["Full text"] = Text,
    };

    // Labels that end the full text.
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "Subject", "Location", "People", "Company / organization", "Pages", "Publication year", "Section", "Publisher",
        "Place of publication", "Country of publication", "Publication subject", "ISSN", "Source type", "Document type",
        "ProQuest document ID", "Copyright", "Last updated", "Database", "Links", "Abstract", "Identifier / keyword",
        "Publication info", "First page", "Volume", "Issue", "Credit", "Dateline",
    };

    /// <summary>The label of a line, without its colon; empty where it has none.</summary>
    public static string Of(string line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 1 or > LongestLabel) return "";
        var label = line[..colon];
        return Fields.ContainsKey(label) || Others.Contains(label) ? label : "";
    }

    /// <summary>Whether a line below a text is one of its fields, not a paragraph that begins like one.</summary>
    public static bool IsField(string line)
    {
        var label = Of(line);
        if (label.Length == 0) return false;
        return Sentences.Contains(label, StringComparer.OrdinalIgnoreCase) || !FieldLines.IsSentence(line);
    }

    /// <summary>What a label claims; empty where that is nothing.</summary>
    public static string FieldOf(string label) => Fields.GetValueOrDefault(label, "");
}
