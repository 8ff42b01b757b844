using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Parallax.Articles;
using Parallax.Articles.Blocks;

namespace Parallax.Reading.Pages;

/// <summary>Takes the article out of a web page.</summary>
internal static class HtmlExtractor
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = (ref _, name) => IsUsed(name.Span),
    });

    /// <summary>The page without scripts and comments.</summary>
    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(HtmlSlimmer.Slim(html));

    /// <summary>The draft of a page's article; its text is empty where the page has none.</summary>
    public static ArticleDraft Extract(string id, string html, IReadOnlyList<Evidence> given)
    {
        using var document = Parse(html);
        var page = new BlockCollector();
        if (document.Body is { } root) page.Collect(root);
        var claims = PageMetadata.Read(document, page.Texts);
        var title = PageTitle.Find(document, page.Texts, claims);
        claims.RemoveAll(c => c.Field == "title");
        if (title is not null) claims.Add(title);
        var body = Fuller(Body(page, title?.Value), claims.Find(c => c.Field == JsonLd.Body)?.Value);
        claims.RemoveAll(c => c.Field == JsonLd.Body);
        return Compose(id, [.. given, .. claims], title?.Value, body);
    }

    private static IReadOnlyList<(BlockRole Role, string Text)> Body(BlockCollector page, string? title) =>
        new BodyFinder(page).Find(page.Nodes) is { } body ? BodyFilter.Paragraphs(page, OneOfSeveral.Choose(page, body, title)) : [];

    /// <summary>The text that the page gives in JSON-LD, where less than half as much was found on the page itself.</summary>
    private static IReadOnlyList<(BlockRole Role, string Text)> Fuller(IReadOnlyList<(BlockRole Role, string Text)> found, string? given)
    {
        if (given is null || found.Sum(p => p.Text.Length) * 2 >= given.Length) return found;
        return [.. HtmlText.Plain(given).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => (BlockRole.Text, p))];
    }

    private static ArticleDraft Compose(string id, IReadOnlyList<Evidence> claims, string? title, IReadOnlyList<(BlockRole Role, string Text)> body)
    {
        var text = new StringBuilder();
        List<DraftPart> parts = [];
        if (title is not null && body.Count > 0) Add(BlockRole.Title, title);
        foreach (var (role, paragraph) in body) Add(role, MojibakeRepair.Repair(paragraph));
        return new ArticleDraft { Id = id, Text = text.ToString(), Claims = claims, Parts = parts, IsPage = true };

        void Add(BlockRole role, string value)
        {
            if (text.Length > 0) text.Append("\n\n");
            var start = text.Length;
            text.Append(value);
            parts.Add(new(new(start, text.Length), role));
        }
    }

    /// <summary>The attributes that are read: most of a page's others are for its scripts and styles.</summary>
    private static bool IsUsed(ReadOnlySpan<char> name) => name is "class" or "id" or "href" or "content" or "property" or "name" or "itemprop"
        or "type" or "datetime" or "rel" or "style" or "hidden" or "lang" or "pubdate" or "itemscope" or "itemtype";
}
