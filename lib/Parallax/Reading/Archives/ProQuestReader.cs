using Parallax.Articles;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Archives;

/// <summary>Splits text exports of ProQuest: documents between lines of underscores, fields as "Name: value".</summary>
internal static class ProQuestReader
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = "title", ["Author"] = "authors", ["Publication title"] = "outlet", ["Publication date"] = "published", ["Document URL"] = "url",
        ["Language of publication"] = "language", ["Language"] = "language", ["Full text"] = "text",
    };

    // Labels that end the full text.
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "Subject", "Location", "People", "Company / organization", "Pages", "Publication year", "Section", "Publisher", "Place of publication",
        "Country of publication", "Publication subject", "ISSN", "Source type", "Document type", "ProQuest document ID", "Copyright", "Last updated",
        "Database", "Links", "Abstract", "Identifier / keyword", "Publication info", "First page", "Volume", "Issue", "Credit", "Dateline",
    };

    /// <summary>Whether a text is such an export.</summary>
    public static bool Recognizes(string text) =>
        text.Contains("\nFull text:", StringComparison.OrdinalIgnoreCase) && text.Contains("ProQuest", StringComparison.Ordinal);

    public static IEnumerable<ArticleDraft> Read(string text, SourceFile file, LoadReport report)
    {
        var document = new ArchiveDocument("proquest");
        var field = "";
        var number = 0;
        foreach (var raw in text.Split('\n').Append("____________"))
        {
            var line = raw.Trim();
            if (line.Length >= 10 && line.All(c => c == '_'))
            {
                if (document.HasClaims && document.Draft(file, report, ++number) is { } draft) yield return draft;
                (document, field) = (new ArchiveDocument("proquest"), "");
                continue;
            }
            var label = Label(line);
            if (label.Length > 0) field = Labels.GetValueOrDefault(label, "");
            var value = label.Length > 0 ? line[(label.Length + 1)..].Trim() : line;
            if (field == "text") document.Body.Add(value);
            else if (field.Length > 0 && label.Length > 0) document.Add(field, field == "outlet" ? OutletNames.Canonical(value) : value);
        }
    }

    private static string Label(string line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 1 or > 30) return "";
        var label = line[..colon];
        return Labels.ContainsKey(label) || Others.Contains(label) ? label : "";
    }
}
