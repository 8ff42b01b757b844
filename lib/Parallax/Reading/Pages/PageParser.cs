using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parallax.Reading.Pages;

/// <summary>Parses a page's source, or a record's text with markup.</summary>
internal static class PageParser
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = (ref _, name) => IsUsed(name.Span),
    });

    /// <summary>The page without scripts and comments.</summary>
    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(HtmlSlimmer.Slim(html));

    /// <summary>The attributes that are read: most of a page's others are for its scripts and styles.</summary>
    private static bool IsUsed(ReadOnlySpan<char> name) => name
        is "class" or "id" or "href" or "content" or "property" or "name" or "itemprop" or "type" or "datetime"
        or "rel" or "style" or "hidden" or "lang" or "pubdate" or "itemscope" or "itemtype";
}
