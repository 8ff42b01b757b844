using System.Globalization;
using System.Text;

namespace Parallax.Charts.Svg;

/// <summary>Widths of text, on the safe side for any common sans-serif font.</summary>
internal static class TextMetrics
{
    private const int CodesInTable = 0x2100;

    // A line is never broken at the spaces that are made for that: no-break, figure and narrow no-break space.
    private static readonly char[] Breaks = [.. Enumerable.Range(0, 0x3001).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u2007' or '\u202f'))];

    private static readonly (short[] Regular, short[] Bold) Widths = Load();

    /// <summary>The width in pixels.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var thousandths = 0;
        var widths = bold ? Widths.Bold : Widths.Regular;
        foreach (var rune in text.EnumerateRunes())
            thousandths += rune.Value < CodesInTable && widths[rune.Value] is >= 0 and var width ? width : Guess(rune);
        return thousandths * size / 1000;
    }

    /// <summary>Breaks text into lines that fit a width; a word too long for a line is broken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="maxLines">Lines at the most; the last one ends in an ellipsis where text is left.</param>
    public static IReadOnlyList<string> Wrap(string text, double width, TextStyle style, int maxLines = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width, style)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length == 0 || Width(longer, style.Size, style.Bold) <= width) line = longer;
            else
            {
                lines.Add(line);
                line = word;
            }
        }
        if (line.Length > 0) lines.Add(line);
        if (lines.Count <= maxLines) return lines;
        return [.. lines.Take(maxLines - 1), Cut(string.Join(' ', lines.Skip(maxLines - 1)), width, style)];
    }

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Cut(string text, double width, TextStyle style)
    {
        if (Width(text, style.Size, style.Bold) <= width) return text;
        var ends = StringInfo.ParseCombiningCharacters(text);
        for (var i = ends.Length - 1; i > 0; i--)
        {
            var shorter = text[..ends[i]].TrimEnd() + "…";
            if (Width(shorter, style.Size, style.Bold) <= width) return shorter;
        }
        return "…";
    }

    private static IEnumerable<string> Pieces(string word, double width, TextStyle style)
    {
        var piece = new StringBuilder();
        foreach (var element in Elements(word))
        {
            if (piece.Length > 0 && Width(piece + element, style.Size, style.Bold) > width)
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
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }

    /// <summary>Characters outside the table: none for marks, a full em for East Asian and pictures, else a wide letter.</summary>
    private static int Guess(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value >= 0x1100 ? 1060 : 780,
    };

    private static (short[] Regular, short[] Bold) Load()
    {
        using var stream = typeof(TextMetrics).Assembly.GetManifestResourceStream("Parallax.Resources.charts/widths.tsv")
            ?? throw new InvalidOperationException("The resource charts/widths.tsv is not in the library.");
        using var reader = new StreamReader(stream);
        var (regular, bold) = (new short[CodesInTable], new short[CodesInTable]);
        Array.Fill(regular, (short)-1);
        Array.Fill(bold, (short)-1);
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var code = int.Parse(fields[1], CultureInfo.InvariantCulture);
            foreach (var width in fields[2].Split(' '))
                (fields[0] == "bold" ? bold : regular)[code++] = short.Parse(width, CultureInfo.InvariantCulture);
        }
        return (regular, bold);
    }
}
