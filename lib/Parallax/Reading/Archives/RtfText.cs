using System.Globalization;
using System.Text;

namespace Parallax.Reading.Archives;

/// <summary>Takes the text out of Rich Text Format: groups, control words and escapes are read in one pass.</summary>
internal sealed class RtfText(string rtf)
{
    // Groups with fonts, colours, pictures and the like hold no text.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "footnote", "listtable",
        "listoverridetable", "rsidtbl", "generator", "themedata", "xmlnstbl", "fldinst", "*",
    };

    private static readonly Dictionary<string, char> Characters = new(StringComparer.Ordinal)
    {
        ["par"] = '\n',
        ["line"] = '\n',
        ["page"] = '\n',
        ["sect"] = '\n',
        ["row"] = '\n',
        ["tab"] = ' ',
        ["cell"] = ' ',
        ["emdash"] = '—',
        ["endash"] = '–',
        ["lquote"] = '‘',
        ["rquote"] = '’',
        ["ldblquote"] = '“',
        ["rdblquote"] = '”',
        ["bullet"] = '•',
        ["~"] = '\u00A0',
    };

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private readonly StringBuilder text = new();
    private int at, depth, skippedFrom = int.MaxValue;

    // How many characters after one in Unicode are for readers that know none, and how many of them are to come.
    private int replacements = 1, pending;

    /// <summary>The text, a line a paragraph.</summary>
    public static string Plain(string rtf) => new RtfText(rtf).Read();

    private string Read()
    {
        while (at < rtf.Length) Step(rtf[at++]);
        return text.ToString();
    }

    private void Step(char c)
    {
        switch (c)
        {
            case '{':
                depth++;
                break;
            case '}':
                if (depth == skippedFrom) skippedFrom = int.MaxValue;
                depth--;
                break;
            case '\\':
                Control();
                break;
            case not ('\r' or '\n'):
                Append(c);
                break;
        }
    }

    private void Control()
    {
        if (at == rtf.Length) return;
        if (rtf[at] == '\'') Byte();
        else if (char.IsAsciiLetter(rtf[at])) Word();
        else Symbol(rtf[at++]);
    }

    /// <summary>A byte in two hexadecimal digits.</summary>
    private void Byte()
    {
        var digits = rtf.AsSpan(at + 1, Math.Min(2, rtf.Length - at - 1));
        at += 1 + digits.Length;
        if (byte.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            Append(Windows1252.GetString([value])[0]);
    }

    private void Symbol(char c)
    {
        if (c is '\\' or '{' or '}') Append(c);
        else if (c is '\r' or '\n') Append('\n');
        else Apply(c.ToString(), 0);
    }

    private void Word()
    {
        var start = at;
        while (at < rtf.Length && char.IsAsciiLetter(rtf[at])) at++;
        var word = rtf[start..at];
        start = at;
        if (at < rtf.Length && rtf[at] == '-') at++;
        while (at < rtf.Length && char.IsAsciiDigit(rtf[at])) at++;
        var digits = rtf.AsSpan(start, at - start);
        _ = int.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number);
        if (at < rtf.Length && rtf[at] == ' ') at++;
        Apply(word, number);
    }

    private void Apply(string word, int number)
    {
        if (word == "u")
        {
            Append((char)(ushort)number);
            pending = replacements;
        }
        else if (word == "uc") replacements = number;
        else if (Skipped.Contains(word)) skippedFrom = Math.Min(skippedFrom, depth);
        else if (Characters.TryGetValue(word, out var c)) Append(c);
    }

    private void Append(char c)
    {
        if (depth >= skippedFrom) return;
        if (pending > 0) pending--;
        else text.Append(c);
    }
}
