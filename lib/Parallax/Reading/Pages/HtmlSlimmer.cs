using System.Text;

namespace Parallax.Reading.Pages;

/// <summary>Takes out of a page's source what never holds the article, before it is parsed: scripts, styles, comments.</summary>
/// <remarks>
/// One pass. It also bounds what a parser may be asked to do: tags nested deeper than <see cref="MaxDepth"/> are left
/// out, and tags longer than <see cref="MaxTag"/> lose their attributes, so that hostile pages cost no more than others.
/// </remarks>
internal static class HtmlSlimmer
{
    private const int MaxDepth = 400, MaxTag = 8192, MaxQuoted = 1 << 20;
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    { "script", "style", "noscript", "svg", "iframe", "template", "textarea", "select", "object", "math", "canvas" };
    // Elements without an end tag, and those whose end tag may be missing: they do not nest.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "html", "head", "body", "thead", "tbody", "tfoot", "colgroup",
    };

    public static string Slim(string html)
    {
        var result = new StringBuilder(html.Length);
        var lookup = Dropped.GetAlternateLookup<ReadOnlySpan<char>>();
        var flat = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string> unclosed = new(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            result.Append(html, at, open - at);
            if (open == html.Length) break;
            at = Tag(html, open, out var name);
            if (name.IsEmpty)
            {
                if (!IsMarkup(html, open)) result.Append(html, open, at - open);
                continue;
            }
            var isEnd = html[open + 1] == '/';
            if (lookup.Contains(name))
            {
                if (!isEnd) at = Drop(html, open, at, unclosed, result);
                continue;
            }
            if (name.Equals("link", StringComparison.OrdinalIgnoreCase) && !IsReadLink(html.AsSpan(open, at - open))) continue;
            if (!flat.Contains(name))
            {
                var inner = Math.Max(depth, depth + (isEnd ? 0 : 1));
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
                if (inner > MaxDepth) continue;
            }
            if (at - open <= MaxTag) result.Append(html, open, at - open);
            else result.Append(isEnd ? "</" : "<").Append(name).Append('>');
        }
        return result.ToString();
    }

    /// <summary>Index after the tag or comment at <paramref name="open"/>; the name is empty for anything but a tag.</summary>
    private static int Tag(string html, int open, out ReadOnlySpan<char> name)
    {
        name = default;
        var at = open + 1;
        if (at < html.Length && html[at] == '/') at++;
        if (at >= html.Length || !char.IsAsciiLetter(html[at])) return AfterMarkup(html, open);
        var end = at;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
        name = html.AsSpan(at, end - at);
        return AfterTag(html, end);
    }

    /// <summary>Whether a link in the page's head says something about the article: most are for style sheets and icons, and cost the parser more than other elements.</summary>
    private static bool IsReadLink(ReadOnlySpan<char> tag) => tag.Contains("canonical", StringComparison.OrdinalIgnoreCase)
        || tag.Contains("author", StringComparison.OrdinalIgnoreCase) || tag.Contains("itemprop", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkup(string html, int open) => open + 1 < html.Length && html[open + 1] is '!' or '?';

    private static int AfterMarkup(string html, int open)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
        {
            var close = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }
        if (!IsMarkup(html, open)) return open + 1;
        var end = html.IndexOf('>', open);
        return end < 0 ? html.Length : end + 1;
    }

    /// <summary>Index after the next '>' outside quotes; a quote that is never closed is none.</summary>
    private static int AfterTag(string html, int at)
    {
        while (at < html.Length)
        {
            var step = html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (step < 0) return html.Length;
            at += step;
            if (html[at] == '>') return at + 1;
            var close = at > 0 && IsValueStart(html, at) ? html.AsSpan(at + 1, Math.Min(MaxQuoted, html.Length - at - 1)).IndexOf(html[at]) : -1;
            at = close < 0 ? at + 1 : at + close + 2;
        }
        return html.Length;
    }

    private static bool IsValueStart(string html, int quote)
    {
        var before = quote - 1;
        while (before > 0 && char.IsWhiteSpace(html[before])) before--;
        return html[before] == '=';
    }

    /// <summary>Index after the end tag of an element that is left out; JSON-LD is kept.</summary>
    private static int Drop(string html, int open, int after, HashSet<string> unclosed, StringBuilder result)
    {
        Tag(html, open, out var tag);
        var name = tag.ToString();
        var isRaw = name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);
        if (!isRaw && html[after - 2] == '/' || unclosed.Contains(name)) return after;
        var close = html.IndexOf("</" + name, after, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            unclosed.Add(name);
            return isRaw ? html.Length : after;
        }
        var end = html.IndexOf('>', close);
        end = end < 0 ? html.Length : end + 1;
        if (html.AsSpan(open, after - open).Contains("ld+json", StringComparison.OrdinalIgnoreCase)) result.Append(html, open, end - open);
        return end;
    }
}
