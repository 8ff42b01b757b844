using Parallax.Articles;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Archives;

/// <summary>Splits exports of Nexis: "1 of 25 DOCUMENTS" in texts, "End of Document" in Word files.</summary>
internal static class NexisReader
{
    private const string Source = "nexis";
    private static readonly (string Label, string Field)[] Labels =
        [("Byline:", "authors"), ("Headline:", "title"), ("Language:", "language"), ("Load-Date:", ""), ("Section:", ""), ("Length:", ""),
         ("Dateline:", ""), ("Publication-Type:", ""), ("Subject:", ""), ("Organization:", ""), ("Geographic:", ""), ("Person:", ""), ("Graphic:", ""),
         ("Journal-Code:", ""), ("Highlight:", ""), ("Classification", ""), ("Industry:", ""), ("Company:", ""), ("Ticker:", "")];

    /// <summary>Whether a text is such an export.</summary>
    public static bool Recognizes(string text) => text.AsSpan(0, Math.Min(text.Length, 2000)).Contains(" DOCUMENTS", StringComparison.Ordinal)
        && text.Split('\n').Take(40).Any(IsStart) || text.Contains("\nEnd of Document", StringComparison.Ordinal);

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
            if (IsStart(line) || line == "End of Document")
            {
                if (lines.Exists(l => l.Length > 0)) yield return lines;
                lines = [];
            }
            else lines.Add(line);
        }
        if (lines.Exists(l => l.Length > 0)) yield return lines;
    }

    private static bool IsStart(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 4 && parts[1] == "of" && parts[3] == "DOCUMENTS" && parts[0].All(char.IsAsciiDigit);
    }

    private static ArchiveDocument Parse(List<string> lines)
    {
        var document = new ArchiveDocument(Source);
        var body = lines.FindIndex(l => l == "Body");
        var length = lines.FindIndex(l => Label(l) is { } label && label.Label == "Length:");
        // A Word export says "Body"; an older text export has its body after the lines with labels.
        var start = body >= 0 ? body + 1 : length >= 0 ? length + 1 : -1;
        if (body >= 0) ReadTitled(lines, body, document);
        else ReadUntitled(lines, Math.Max(0, length), document);
        for (var i = Math.Max(0, start); i < lines.Count; i++)
        {
            if (Label(lines[i]) is { } label) Claim(lines[i], label, document);
            else if (!IsCopyright(lines[i])) document.Body.Add(lines[i]);
        }
        return document;
    }

    /// <summary>Title, outlet and day in the first lines.</summary>
    private static void ReadTitled(List<string> lines, int end, ArchiveDocument document)
    {
        var head = lines.Take(end).Where(l => l.Length > 0).ToList();
        if (head.Count > 0) document.Add("title", head[0]);
        ReadHead(head.Skip(1), document);
    }

    /// <summary>Outlet and day in the first lines, the title after them.</summary>
    private static void ReadUntitled(List<string> lines, int end, ArchiveDocument document)
    {
        var head = lines.Take(end).Where(l => l.Length > 0).ToList();
        var rest = ReadHead(head, document);
        if (rest.Count > 0) document.Add("title", rest[^1]);
    }

    private static List<string> ReadHead(IEnumerable<string> head, ArchiveDocument document)
    {
        List<string> rest = [];
        var hasOutlet = false;
        foreach (var line in head)
        {
            if (Label(line) is { } label) Claim(line, label, document);
            else if (IsCopyright(line)) continue;
            else if (DateParser.ParseLine(line) is not null) document.Add("published", line);
            else if (!hasOutlet)
            {
                document.Add("outlet", OutletNames.Canonical(line));
                hasOutlet = true;
            }
            else rest.Add(line);
        }
        return rest;
    }

    private static void Claim(string line, (string Label, string Field) label, ArchiveDocument document)
    {
        if (label.Field.Length > 0) document.Add(label.Field, line[label.Label.Length..]);
    }

    private static (string Label, string Field)? Label(string line)
    {
        foreach (var label in Labels)
            if (line.StartsWith(label.Label, StringComparison.OrdinalIgnoreCase)) return label;
        return null;
    }

    private static bool IsCopyright(string line) => line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) || line == "All Rights Reserved";
}
