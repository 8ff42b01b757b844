using System.Net;
using System.Text;

namespace Parallax.Reports;

/// <summary>Writes stretches of a text as HTML with its marks, everything escaped.</summary>
/// <remarks>
/// Marks overlap: a text is cut wherever one begins or ends, and each piece has the classes and words of all that lie
/// on it.
/// </remarks>
internal sealed class MarkedText
{
    private readonly string _text;
    private readonly List<ReadingMark> _marks;

    /// <summary>A text with its marks.</summary>
    public MarkedText(string text, IEnumerable<ReadingMark> marks)
    {
        _text = text;
        _marks = [.. marks.Where(m => m.Span.Length > 0 && m.Span.Start >= 0 && m.Span.End <= text.Length)];
        _marks.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>A stretch of the text.</summary>
    public string Write(TextSpan span)
    {
        var here = _marks.Where(mark => mark.Span.Overlaps(span)).ToList();
        var ends = here.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })
            .Where(end => end > span.Start && end < span.End)
            .Concat([span.Start, span.End])
            .Distinct()
            .Order()
            .ToList();
        var html = new StringBuilder();
        for (var i = 0; i + 1 < ends.Count; i++) Append(html, new TextSpan(ends[i], ends[i + 1]), here);
        return html.ToString();
    }

    private void Append(StringBuilder html, TextSpan piece, List<ReadingMark> marks)
    {
        var on = marks.Where(mark => mark.Span.Contains(piece)).ToList();
        var text = WebUtility.HtmlEncode(piece.Of(_text).ToString());
        if (on.Count == 0 || string.IsNullOrWhiteSpace(text))
        {
            html.Append(text);
            return;
        }

        html.Append("<span");
        Attribute(html, "class", on.Select(mark => mark.Style), " ");
        Attribute(html, "title", on.Select(mark => mark.Tells), "\n");
        Attribute(html, "data-fix", on.Select(mark => mark.Correction), "\n");
        Attribute(html, "data-alias", on.Select(mark => mark.Alias), "\n");
        html.Append('>').Append(text).Append("</span>");
    }

    private static void Attribute(StringBuilder html, string name, IEnumerable<string?> values, string separator)
    {
        var given = values.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (given.Count == 0) return;
        html.Append(' ').Append(name).Append("=\"");
        html.Append(WebUtility.HtmlEncode(string.Join(separator, given))).Append('"');
    }
}
