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
        if (text.Contains("\n" + End, StringComparison.Ordinal) || HasFields(text)) return true;
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
            var cover = number == 1 ? NexisCover.Length(lines) : 0;
            if (cover > 0) report.Warn(file.Name, "the cover page of the nexis export was left out.");
            if (Parse(lines[cover..]).Draft(file, report, number) is { } draft) yield return draft;
        }
    }

    /// <summary>Whether a text without a counter has the lines that only this archive puts around one.</summary>
    private static bool HasFields(string text) =>
        text.Contains("\n" + NexisLabels.Length, StringComparison.OrdinalIgnoreCase)
        && text.Contains("\n" + NexisLabels.LoadDate, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<List<string>> Documents(string text)
    {
        List<string> lines = [];
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
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
        // A Word export says "Body"; an older text export has its body after the line with the length.
        var start = body >= 0
            ? body
            : lines.FindIndex(l => NexisLabels.Of(l) is { Label: NexisLabels.Length });
        var opening = lines.Take(start).Where(l => l.Length > 0).ToList();
        if (body >= 0 && opening.Count > 0)
        {
            document.Add("title", opening[0]);
            opening.RemoveAt(0);
        }
        var rest = ReadOpening(opening, document);
        if (body < 0 && rest.Count > 0)
        {
            document.Add("title", rest[^1]);
            rest.RemoveAt(rest.Count - 1);
        }
        document.Aside.AddRange(rest);
        var fields = FieldLines.Start(lines, start + 1, NexisLabels.IsField);
        document.Body.AddRange(lines[(start + 1)..fields]);
        foreach (var line in lines.Skip(fields)) AddField(line, document);
        return document;
    }

    /// <summary>
    /// Claims what the lines before the body say: outlet, day, fields; the lines that say nothing known.
    /// </summary>
    private static List<string> ReadOpening(List<string> lines, ArchiveDocument document)
    {
        List<string> rest = [];
        var hasOutlet = false;
        foreach (var line in lines)
        {
            if (NexisLabels.Of(line) is not null || NexisLabels.IsCopyright(line)) AddField(line, document);
            else if (DateOf(line) is { } date) document.Add("published", date);
            else if (hasOutlet) rest.Add(line);
            else
            {
                document.Add("outlet", line);
                hasOutlet = true;
            }
        }
        return rest;
    }

    /// <summary>A line's date, what is said about a correction after it aside.</summary>
    private static string? DateOf(string line)
    {
        var date = line.Replace(" Correction Appended", "", StringComparison.OrdinalIgnoreCase);
        return DateParser.ParseLine(date) is null ? null : date;
    }

    private static void AddField(string line, ArchiveDocument document)
    {
        document.Aside.Add(line);
        if (NexisLabels.Of(line) is not { Field.Length: > 0 } label) return;
        document.Add(label.Field, line[label.Label.Length..]);
    }
}
