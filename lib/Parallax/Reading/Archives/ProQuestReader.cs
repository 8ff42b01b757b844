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
        && (text.Contains("ProQuest", StringComparison.Ordinal)
            || text.Contains("\nPublication info:", StringComparison.OrdinalIgnoreCase));

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

    private static bool IsSeparator(string line) =>
        line.Length >= ShortestLine && line.All(c => c == '_') || IsCounter(line);

    // "Document 1 of 2"
    private static bool IsCounter(string line) =>
        line.Split(' ') is ["Document", var number, "of", var count]
        && number.All(char.IsAsciiDigit)
        && count.All(char.IsAsciiDigit);

    private static ArchiveDocument Parse(List<string> lines)
    {
        var document = new ArchiveDocument(Source);
        var text = lines.FindIndex(l => FieldOf(l) == ProQuestLabels.Text);
        var start = text < 0 ? lines.Count : text;
        var fields = FieldLines.Start(lines, start + 1, ProQuestLabels.IsField);
        var label = lines.FindIndex(l => ProQuestLabels.Of(l).Length > 0);
        AddFields(lines[Math.Max(0, label)..start], document);
        if (text >= 0) AddText(lines[text..fields], document);
        AddFields(lines[Math.Min(lines.Count, fields)..], document);
        // Some exports have the title without a label, over the first field.
        var title = lines.Take(label).FirstOrDefault(l => l.Length > 0);
        if (document.HasClaims && title is not null) document.Add("title", title);
        return document;
    }

    private static string FieldOf(string line) => ProQuestLabels.FieldOf(ProQuestLabels.Of(line));

    private static void AddText(List<string> lines, ArchiveDocument document)
    {
        document.Body.Add(Value(lines[0]));
        document.Body.AddRange(lines.Skip(1));
    }

    private static void AddFields(List<string> lines, ArchiveDocument document)
    {
        foreach (var line in lines)
        {
            document.Aside.Add(line);
            if (FieldOf(line) is { Length: > 0 } field) document.Add(field, Value(line));
        }
    }

    private static string Value(string line) => line[(ProQuestLabels.Of(line).Length + 1)..].Trim();
}
