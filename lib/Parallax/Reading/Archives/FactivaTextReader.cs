using Parallax.Articles;
using Parallax.Articles.Dates;

namespace Parallax.Reading.Archives;

/// <summary>Splits text exports of Factiva: each document ends with its number, "Document HARBP0002025…".</summary>
/// <remarks>
/// A document's fields are given by codes of two or three letters on lines of their own (HD, BY, SN, LP), or without
/// them in a fixed order: title, authors, number of words, day, outlet, its code, language, owner, text.
/// </remarks>
internal static class FactivaTextReader
{
    private const string Source = "factiva", Number = "Document ", Text = "text";
    private const int ShortestNumber = 20, MostOpeningLines = 16;

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["HD"] = "title",
        ["HL"] = "title",
        ["BY"] = "authors",
        ["PD"] = "published",
        ["SN"] = "outlet",
        ["LA"] = "language",
        ["LP"] = Text,
        ["TD"] = Text,
    };

    private static readonly HashSet<string> OtherCodes = new(StringComparer.Ordinal)
    {
        "SE", "CR", "WC", "ET", "SC", "ED", "PG", "VOL", "CY", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM",
        "ART", "RF", "CX",
    };

    /// <summary>Whether a text is such an export.</summary>
    public static bool Recognizes(string text) =>
        text.Contains(Number, StringComparison.Ordinal)
            && text.Split('\n').Any(l => IsNumber(l.Trim()));

    public static IEnumerable<ArticleDraft> Read(string text, SourceFile file, LoadReport report)
    {
        List<string> lines = [];
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            lines.Add(line);
            if (!IsNumber(line)) continue;
            var document = lines.Exists(IsCode) ? ParseCodes(lines) : ParseOrder(lines);
            lines.Clear();
            if (document.Draft(file, report, ++number) is { } draft) yield return draft;
        }
        if (lines.Exists(l => l.Length > 0))
            report.Skip(file.Name, "the text after the last document of the factiva export has no document number.");
    }

    /// <summary>"Document HARBP00020250504el5400001": the source's code, the day, the number.</summary>
    private static bool IsNumber(string line)
    {
        if (!line.StartsWith(Number, StringComparison.Ordinal)) return false;
        var code = line.AsSpan(Number.Length);
        if (code.Length < ShortestNumber || !char.IsAsciiLetterUpper(code[0])) return false;
        foreach (var c in code)
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }

    private static bool IsCode(string line) => Codes.ContainsKey(line) || OtherCodes.Contains(line);

    private static ArchiveDocument ParseCodes(List<string> lines)
    {
        var document = new ArchiveDocument(Source);
        var field = "";
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            if (IsCode(line)) field = Codes.GetValueOrDefault(line, "");
            else if (field == Text) document.Body.Add(line);
            else if (field.Length > 0) document.Add(field, line);
            else document.Aside.Add(line);
        }
        return document;
    }

    private static ArchiveDocument ParseOrder(List<string> lines)
    {
        var document = new ArchiveDocument(Source);
        var filled = lines.Where(l => l.Length > 0).ToList();
        document.Add("title", filled[0]);
        var opening = filled.Take(MostOpeningLines).ToList();
        var end = opening.FindLastIndex(IsOwner);
        if (end < 0) end = opening.FindLastIndex(IsLanguage);
        var expectsOutlet = false;
        for (var i = 1; i <= end; i++) expectsOutlet = ReadLine(filled[i], document, expectsOutlet);
        document.Body.AddRange(filled[(end + 1)..^1]);
        document.Aside.Add(filled[^1]);
        return document;
    }

    /// <summary>Claims what a line before the text says; whether the next one is the outlet's name.</summary>
    private static bool ReadLine(string line, ArchiveDocument document, bool expectsOutlet)
    {
        document.Aside.Add(line);
        var isTime = char.IsAsciiDigit(line[0]) && line.Contains(':');
        if (expectsOutlet && isTime) return true;
        if (expectsOutlet) document.Add("outlet", line);
        else if (line.StartsWith("By ", StringComparison.OrdinalIgnoreCase)) document.Add("authors", line);
        else if (IsLanguage(line)) document.Add("language", line);
        else if (DateParser.ParseLine(line) is not null)
        {
            document.Add("published", line);
            return true;
        }
        return false;
    }

    private static bool IsLanguage(string line) =>
        line is "English" or "Deutsch" or "German" or "Français" or "French";

    private static bool IsOwner(string line)
    {
        if (line.StartsWith('©') || line.StartsWith("(c)", StringComparison.Ordinal)) return true;
        return line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase);
    }
}
