namespace Parallax.Reading.Pages;

/// <summary>A tag, comment or stray mark of a page's source.</summary>
/// <param name="name">The element's name; empty for anything but a tag.</param>
/// <param name="end">The index after it.</param>
/// <param name="isEnd">Whether it ends an element.</param>
internal readonly ref struct HtmlTag(ReadOnlySpan<char> name, int end, bool isEnd)
{
    // A quoted value is searched so far: a mark that is never closed is none.
    private const int MaxQuoted = 1 << 20;

    public ReadOnlySpan<char> Name { get; } = name;

    public int End { get; } = end;

    public bool IsEnd { get; } = isEnd;

    /// <summary>What begins with the '&lt;' at <paramref name="open"/>.</summary>
    public static HtmlTag At(string html, int open)
    {
        var at = open + 1;
        var isEnd = at < html.Length && html[at] == '/';
        if (isEnd) at++;
        if (at >= html.Length || !char.IsAsciiLetter(html[at]))
            return new(default, AfterMarkup(html, open), isEnd);
        var end = at;
        while (end < html.Length && IsNameCharacter(html[end])) end++;
        return new(html.AsSpan(at, end - at), AfterTag(html, end), isEnd);
    }

    /// <summary>Whether a comment, a document type or a processing instruction begins at a place.</summary>
    public static bool IsMarkup(string html, int open) =>
        open + 1 < html.Length && html[open + 1] is '!' or '?';

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or ':';

    private static int AfterMarkup(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal)) return After(html, "-->", open + 4);
        return IsMarkup(html, open) ? After(html, ">", open) : open + 1;
    }

    private static int After(string html, string mark, int from)
    {
        var at = html.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + mark.Length;
    }

    /// <summary>Index after the next '>' outside quotes.</summary>
    private static int AfterTag(string html, int at)
    {
        while (at < html.Length)
        {
            var step = html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (step < 0) return html.Length;
            at += step;
            if (html[at] == '>') return at + 1;
            at = IsValueStart(html, at) ? AfterValue(html, at) : at + 1;
        }
        return html.Length;
    }

    private static int AfterValue(string html, int quote)
    {
        var rest = html.AsSpan(quote + 1, Math.Min(MaxQuoted, html.Length - quote - 1));
        var close = rest.IndexOf(html[quote]);
        return close < 0 ? quote + 1 : quote + close + 2;
    }

    private static bool IsValueStart(string html, int quote)
    {
        if (quote == 0) return false;
        var before = quote - 1;
        while (before > 0 && char.IsWhiteSpace(html[before])) before--;
        return html[before] == '=';
    }
}
