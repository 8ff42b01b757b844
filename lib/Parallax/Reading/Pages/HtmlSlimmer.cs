using System.Text;

namespace Parallax.Reading.Pages;

/// <summary>Takes out of a page's source what never holds the article: scripts, styles, comments.</summary>
/// <remarks>
/// One pass before the page is parsed. It also bounds what a parser may be asked to do: tags nested deeper than
/// <see cref="MaxDepth"/> are left out, and tags longer than <see cref="MaxTag"/> lose their attributes, so that
/// hostile pages cost no more than others.
/// </remarks>
internal sealed class HtmlSlimmer
{
    private const int MaxDepth = 400, MaxTag = 8192;

    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "svg", "iframe", "template", "textarea", "select", "object", "math", "canvas",
    };

    // Elements without an end tag, and those whose end tag may be missing: they do not nest.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "html", "head", "body", "thead", "tbody", "tfoot",
        "colgroup",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsDropped = Lookup(Dropped);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsFlat = Lookup(Flat);

    private readonly string html;
    private readonly StringBuilder result;
    private readonly HashSet<string> unclosed = new(StringComparer.OrdinalIgnoreCase);
    private int depth;

    private HtmlSlimmer(string html)
    {
        this.html = html;
        result = new StringBuilder(html.Length);
    }

    public static string Slim(string html) => new HtmlSlimmer(html).Slim();

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(HashSet<string> names) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>();

    private string Slim()
    {
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            result.Append(html, at, open - at);
            at = open < html.Length ? Keep(open) : open;
        }
        return result.ToString();
    }

    /// <summary>Keeps or drops the tag, comment or stray mark at a place; the index after it.</summary>
    private int Keep(int open)
    {
        var tag = HtmlTag.At(html, open);
        if (tag.Name.IsEmpty)
        {
            if (!HtmlTag.IsMarkup(html, open)) result.Append(html, open, tag.End - open);
            return tag.End;
        }
        if (IsDropped.Contains(tag.Name)) return tag.IsEnd ? tag.End : Drop(open, tag);
        if (!IsUnreadLink(tag, html.AsSpan(open, tag.End - open)) && !IsTooDeep(tag))
            Append(open, tag);
        return tag.End;
    }

    private void Append(int open, HtmlTag tag)
    {
        var length = tag.End - open;
        if (length <= MaxTag) result.Append(html, open, length);
        else result.Append(tag.IsEnd ? "</" : "<").Append(tag.Name).Append('>');
    }

    /// <summary>Whether a tag opens or closes an element that is nested too deep; keeps count of the depth.</summary>
    private bool IsTooDeep(HtmlTag tag)
    {
        if (IsFlat.Contains(tag.Name)) return false;
        var inner = tag.IsEnd ? depth : depth + 1;
        depth = tag.IsEnd ? Math.Max(0, depth - 1) : depth + 1;
        return inner > MaxDepth;
    }

    /// <summary>Whether a link in the page's head says nothing about the article.</summary>
    /// <remarks>Most are for style sheets and icons, and cost the parser more than other elements.</remarks>
    private static bool IsUnreadLink(HtmlTag tag, ReadOnlySpan<char> source)
    {
        if (!tag.Name.Equals("link", StringComparison.OrdinalIgnoreCase)) return false;
        if (source.Contains("canonical", StringComparison.OrdinalIgnoreCase)) return false;
        return !source.Contains("author", StringComparison.OrdinalIgnoreCase)
            && !source.Contains("itemprop", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Index after the end tag of an element that is left out; JSON-LD is kept.</summary>
    private int Drop(int open, HtmlTag tag)
    {
        var name = tag.Name.ToString();
        var isRaw = name.Equals("script", StringComparison.OrdinalIgnoreCase)
            || name.Equals("style", StringComparison.OrdinalIgnoreCase);
        var isEmpty = !isRaw && html[tag.End - 2] == '/';
        if (isEmpty || unclosed.Contains(name)) return tag.End;
        var close = html.IndexOf("</" + name, tag.End, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            unclosed.Add(name);
            return isRaw ? html.Length : tag.End;
        }
        var mark = html.IndexOf('>', close);
        var end = mark < 0 ? html.Length : mark + 1;
        var isJson = html.AsSpan(open, tag.End - open).Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        if (isJson) result.Append(html, open, end - open);
        return end;
    }
}
