using Parallax.Articles;
using Parallax.Articles.Dates;

namespace Parallax.Reading.Archives;

/// <summary>Splits exports of Nexis: "1 of 25 DOCUMENTS" in texts, "End of Document" in Word files.</summary>
internal static class NexisReader
{
    private const string Source = "nexis", Body = "Body", End = "End of Document";

    // A text export begins with the counter, after a cover of a few lines at the most.
    private const int OpeningLength = 2000, OpeningLines = 40;

    /// <summary>Whether a text is such an export.</summary>
    public static bool Recognizes(string text)
    {
        if (text.Contains("\n" + End, StringComparison.Ordinal)) return true;
        var opening = text.AsSpan(0, Math.Min(text.Length, OpeningLength));
        if (!opening.Contains(" DOCUMENTS", StringComparison.Ordinal)) return false;
        return text.Split('\n').Take(OpeningLines).Any(IsStart);
    }

    public static IEnumerable<ArticleDraft> Read(string text, SourceFile file, LoadReport report)
    {
        var number = 0;
        foreach (var lines in Documents(text))
        {
            number++;
            if (Parse(lines).Draft(file, report, number) is { } draft) yield return draft;
        }
    }

    private static IEnumerable<List<string>> Documents(string text)
    {
        List<string> lines = [];
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (!IsStart(line) && line != End)
            {
                lines.Add(line);
                continue;
            }
            if (lines.Exists(l => l.Length > 0)) yield return lines;
            lines = [];
        }
        if (lines.Exists(l => l.Length > 0)) yield return lines;
    }

    private static bool IsStart(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts is [var number, "of", _, "DOCUMENTS"] && number.All(char.IsAsciiDigit);
    }

    private static ArchiveDocument Parse(List<string> lines)
    {
        var document = new ArchiveDocument(Source);
        var body = lines.IndexOf(Body);
        // A Word export says "Body"; an older text export has its body after the lines with labels.
        var length = lines.FindIndex(l => NexisLabels.Of(l) is { Label: NexisLabels.Length });
        if (body >= 0) ReadTitled(lines[..body], document);
        else ReadUntitled(lines[..Math.Max(0, length)], document);
        foreach (var line in lines.Skip((body >= 0 ? body : length) + 1))
        {
            if (NexisLabels.Of(line) is { } label) Claim(line, label, document);
            else if (!NexisLabels.IsCopyright(line)) document.Body.Add(line);
        }
        return document;
    }

    /// <summary>Title, outlet and day in the first lines.</summary>
    private static void ReadTitled(List<string> lines, ArchiveDocument document)
    {
        var opening = lines.Where(l => l.Length > 0).ToList();
        if (opening.Count > 0) document.Add("title", opening[0]);
        ReadOpening(opening.Skip(1), document);
    }

    /// <summary>Outlet and day in the first lines, the title after them.</summary>
    private static void ReadUntitled(List<string> lines, ArchiveDocument document)
    {
        var rest = ReadOpening(lines.Where(l => l.Length > 0), document);
        if (rest.Count > 0) document.Add("title", rest[^1]);
    }

    /// <summary>Claims what the lines before the body say; the lines that say nothing known.</summary>
    private static List<string> ReadOpening(IEnumerable<string> lines, ArchiveDocument document)
    {
        List<string> rest = [];
        var hasOutlet = false;
        foreach (var line in lines.Where(l => !NexisLabels.IsCopyright(l) || NexisLabels.Of(l) is not null))
        {
            if (NexisLabels.Of(line) is { } label) Claim(line, label, document);
            else if (DateParser.ParseLine(line) is not null) document.Add("published", line);
            else if (hasOutlet) rest.Add(line);
            else
            {
                document.Add("outlet", line);
                hasOutlet = true;
            }
        }
        return rest;
    }

    private static void Claim(string line, (string Label, string Field) label, ArchiveDocument document)
    {
        if (label.Field.Length > 0) document.Add(label.Field, line[label.Label.Length..]);
    }
}
