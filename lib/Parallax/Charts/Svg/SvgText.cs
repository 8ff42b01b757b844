using System.Globalization;
using System.Text;

namespace Parallax.Charts.Svg;

/// <summary>Numbers and texts as an SVG file holds them.</summary>
internal static class SvgText
{
    /// <summary>A coordinate with two decimals at the most.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Text for XML; characters that XML does not allow become spaces.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(Escape(rune));
        }

        return escaped.ToString();
    }

    /// <summary>The same with line breaks kept.</summary>
    public static string EscapeLines(string text) => string.Join('\n', text.Split('\n').Select(Escape));

    private static string Escape(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        < ' ' or 0xFFFE or 0xFFFF => " ",
        _ => rune.ToString(),
    };
}
