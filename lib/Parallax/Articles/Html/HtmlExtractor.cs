using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parallax.Articles.Html;

/// <summary>Takes the article out of a web page.</summary>
internal static class HtmlExtractor
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = false });

    /// <summary>The page without scripts and comments.</summary>
    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(HtmlSlimmer.Slim(html));

    /// <summary>The draft of a page's article; its text is empty where the page has none.</summary>
    public static ArticleDraft Extract(string id, string html, IReadOnlyList<Evidence> given)
    {
        using var document = Parse(html);
        var page = new BlockCollector();
        if (document.Body is { } root) page.Collect(root);
        var claims = PageMetadata.Read(document, page.Texts);
        var title = PageTitle.Find(document, claims);
        claims.RemoveAll(c => c.Field == "title");
        if (title is not null) claims.Add(title);
        return Compose(id, [.. given, .. claims], title?.Value, Body(page));
    }

    private static IReadOnlyList<(BlockRole Role, string Text)> Body(BlockCollector page) =>
        new BodyFinder(page).Find(page.Nodes) is { } body ? BodyFilter.Paragraphs(page, body) : [];

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
}
