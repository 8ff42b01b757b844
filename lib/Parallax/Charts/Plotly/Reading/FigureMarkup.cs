using System.Net;
using System.Text;

namespace Parallax.Charts.Plotly.Reading;

/// <summary>The HTML that plotly.js reads in texts.</summary>
internal static class FigureMarkup
{
    /// <summary>A text without it.</summary>
    public static string PlainText(string text)
    {
        var parts = text.Split('<');
        var plain = new StringBuilder(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            // A line break separates words; all other elements are within them.
            if (part.StartsWith("br", StringComparison.OrdinalIgnoreCase)) plain.Append(' ');
            plain.Append(part.AsSpan(part.IndexOf('>', StringComparison.Ordinal) + 1));
        }

        return WebUtility.HtmlDecode(plain.ToString()).Trim();
    }
}
