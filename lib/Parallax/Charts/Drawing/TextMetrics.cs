using System.Globalization;
using System.Text;

namespace Parallax.Charts.Drawing;

/// <summary>Widths of text, on the safe side for any common sans-serif font.</summary>
internal static class TextMetrics
{
    private const int CodesInTable = 0x2100;
    private const short Unknown = -1;

    // Widths are thousandths of an em; characters outside the table are guessed.
    private const int WideLetter = 780;
    private const int FullEm = 1060;
    private const int FirstEastAsian = 0x1100;

    // The last white space of Unicode is the ideographic space.
    private const int LastSpace = 0x3000;

    private static readonly char[] Breaks =
        [.. Enumerable.Range(0, LastSpace + 1).Select(code => (char)code).Where(IsBreak)];

    private static readonly (short[] Regular, short[] Bold) Widths = Load();

    /// <summary>The width in pixels.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var thousandths = 0;
        var widths = bold ? Widths.Bold : Widths.Regular;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += WidthOf(rune, widths);
        }

        return thousandths * size / 1000;
    }

    /// <summary>The width in pixels of text that is set like this.</summary>
    public static double Width(string text, TextStyle style) => Width(text, style.Size, style.Bold);

    /// <summary>Breaks text into lines that fit a width; a word too long for a line is broken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="maxLines">Lines at the most; the last one ends in an ellipsis where text is left.</param>
    public static IReadOnlyList<string> Wrap(string text, double width, TextStyle style, int maxLines = int.MaxValue)
    {
        var lines = Lines(text, width, style).ToList();
        if (lines.Count <= maxLines) return lines;
        var rest = string.Join(' ', lines.Skip(maxLines - 1));
        return [.. lines.Take(maxLines - 1), Cut(rest, width, style)];
    }

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Cut(string text, double width, TextStyle style)
    {
        if (Width(text, style) <= width) return text;
        var ends = StringInfo.ParseCombiningCharacters(text);
        for (var i = ends.Length - 1; i > 0; i--)
        {
            var shorter = text[..ends[i]].TrimEnd() + "…";
            if (Width(shorter, style) <= width) return shorter;
        }

        return "…";
    }

    private static IEnumerable<string> Lines(string text, double width, TextStyle style)
    {
        var line = "";
        var words = text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.SelectMany(word => Pieces(word, width, style)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            var fits = line.Length == 0 || Width(longer, style) <= width;
            if (!fits) yield return line;
            line = fits ? longer : word;
        }

        if (line.Length > 0) yield return line;
    }

    // A line is never broken at the spaces that are made for that: no-break, figure and narrow no-break space.
    private static bool IsBreak(char c) => char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u2007' or '\u202f');

    /// <summary>The parts of a word that fit a width, each as long as can be.</summary>
    private static IEnumerable<string> Pieces(string word, double width, TextStyle style)
    {
        var piece = new StringBuilder();
        foreach (var element in Elements(word))
        {
            if (piece.Length > 0 && Width(piece + element, style) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(element);
        }

        yield return piece.ToString();
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static int WidthOf(Rune rune, short[] widths)
    {
        var width = rune.Value < CodesInTable ? widths[rune.Value] : Unknown;
        return width == Unknown ? Guess(rune) : width;
    }

    /// <summary>None for marks, a full em for East Asian characters and pictures, else a wide letter.</summary>
    private static int Guess(Rune rune)
    {
        if (IsMark(Rune.GetUnicodeCategory(rune))) return 0;
        return rune.Value >= FirstEastAsian ? FullEm : WideLetter;
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static (short[] Regular, short[] Bold) Load()
    {
        var (regular, bold) = (EmptyTable(), EmptyTable());
        using var reader = new StreamReader(OpenTable());
        while (reader.ReadLine() is { } line)
        {
            // weight, first character code, widths of it and those that follow
            var fields = line.Split('\t');
            ReadRun(fields, fields[0] == "bold" ? bold : regular);
        }

        return (regular, bold);
    }

    private static short[] EmptyTable()
    {
        var table = new short[CodesInTable];
        Array.Fill(table, Unknown);
        return table;
    }

    private static Stream OpenTable()
    {
        const string resource = "Parallax.Resources.charts/widths.tsv";
        return typeof(TextMetrics).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The resource charts/widths.tsv is not in the library.");
    }

    private static void ReadRun(string[] fields, short[] widths)
    {
        var code = int.Parse(fields[1], CultureInfo.InvariantCulture);
        foreach (var width in fields[2].Split(' '))
        {
            widths[code++] = short.Parse(width, CultureInfo.InvariantCulture);
        }
    }
}
