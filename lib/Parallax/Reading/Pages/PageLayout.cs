using AngleSharp.Html.Dom;

namespace Parallax.Reading.Pages;

/// <summary>Lists a page's elements and paragraphs, their cues weighed against the page's text.</summary>
internal static class PageLayout
{
    /// <summary>The blocks of a page; none where it has no body.</summary>
    public static BlockCollector Of(IHtmlDocument document)
    {
        var page = new BlockCollector();
        if (document.Body is not { } body) return page;
        page.Collect(body);
        PageCues.Check(page);
        return page;
    }
}
