using Parallax.Articles;

namespace Parallax.Reading.Archives;

/// <summary>Splits text exports of ProQuest: documents between lines of underscores, fields as "Name: value".</summary>
internal static class ProQuestReader
{
    private const string Source = "proquest";
    private const int ShortestLine = 10;
    private static readonly string LastLine = new('_', ShortestLine);

    /// <summary>Whether a text is such an export.</summary>
    public static bool Recognizes(string text) =>
        text.Contains("\nFull text:", StringComparison.OrdinalIgnoreCase)
        && text.Contains("ProQuest", StringComparison.Ordinal);

    public static IEnumerable<ArticleDraft> Read(string text, SourceFile file, LoadReport report)
    {
        List<string> lines = [];
        var number = 0;
        foreach (var line in text.Split('\n').Append(LastLine).Select(l => l.Trim()))
        {
            if (!IsSeparator(line))
            {
                lines.Add(line);
                continue;
            }
            var document = Parse(lines);
            lines.Clear();
            if (document.HasClaims && document.Draft(file, report, ++number) is { } draft) yield return draft;
        }
    }

    private static bool IsSeparator(string line) => line.Length >= ShortestLine && line.All(c => c == '_');

    private static ArchiveDocument Parse(List<string> lines)
    {
        var document = new ArchiveDocument(Source);
        var field = "";
        foreach (var line in lines)
        {
            var label = ProQuestLabels.Of(line);
            var isLabelled = label.Length > 0;
            if (isLabelled) field = ProQuestLabels.FieldOf(label);
            var value = isLabelled ? line[(label.Length + 1)..].Trim() : line;
            if (field == ProQuestLabels.Text) document.Body.Add(value);
            else if (isLabelled && field.Length > 0) document.Add(field, value);
        }
        return document;
    }
}
