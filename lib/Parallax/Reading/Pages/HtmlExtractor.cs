using System.Net;
using System.Text;
using Parallax.Articles;
using Parallax.Articles.Blocks;

namespace Parallax.Reading.Pages;

/// <summary>Takes the article out of a web page.</summary>
internal static class HtmlExtractor
{
    private const int RunningText = 80, FewestParagraphs = 2;
    private const double MostLinks = 0.3;

    /// <summary>The draft of a page's article; its text is empty where the page has none.</summary>
    public static ArticleDraft Extract(string id, string html, IReadOnlyList<Evidence> given)
    {
        using var document = PageParser.Parse(html);
        var page = PageLayout.Of(document);
        var claims = PageMetadata.Read(document, page.Texts).ConvertAll(Decoded);
        var title = PageTitle.Find(document, page.Texts, claims);
        var json = claims.Find(c => c.Field == JsonLd.Body)?.Value;
        claims.RemoveAll(c => c.Field is "title" or JsonLd.Body);
        if (title is not null) claims.Add(title);
        var body = Fuller(BodyOrAny(page, title?.Value), json);
        return Compose(id, [.. given, .. claims], title?.Value, body);
    }

    // Some pages encode twice: "Owner&amp;#8217;s mill".
    private static Evidence Decoded(Evidence claim) =>
        claim.Field is "title" or "author" && claim.Value.Contains('&')
            ? claim with { Value = WebUtility.HtmlDecode(claim.Value) }
            : claim;

    // A page with running text never comes out empty: where all of it is marked as something else, the marks are wrong.
    private static IReadOnlyList<PageParagraph> BodyOrAny(BlockCollector page, string? title)
    {
        var body = Body(page, title);
        var running = page.Texts.Where(t => t.Text.Length >= RunningText && t.LinkDensity < MostLinks).ToList();
        if (body.Count > 0 || running.Count < FewestParagraphs) return body;
        foreach (var node in page.Nodes) node.Cue &= Cue.Body;
        return Body(page, title);
    }

    private static IReadOnlyList<PageParagraph> Body(BlockCollector page, string? title)
    {
        if (new BodyFinder(page).Find(page.Nodes) is not { } body) return [];
        return BodyFilter.Paragraphs(page, TitledPart.Choose(page, body, title));
    }

    /// <summary>
    /// The text that the page gives in JSON-LD, where less than half as much was found on the page itself.
    /// </summary>
    private static IReadOnlyList<PageParagraph> Fuller(IReadOnlyList<PageParagraph> found, string? json)
    {
        if (json is null || found.Sum(p => p.Text.Length) * 2 >= json.Length) return found;
        const StringSplitOptions tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var paragraphs = HtmlText.Plain(json).Split('\n', tidy);
        return [.. paragraphs.Select(p => new PageParagraph(BlockRole.Text, p))];
    }

    private static ArticleDraft Compose(
        string id, IReadOnlyList<Evidence> claims, string? title, IReadOnlyList<PageParagraph> body)
    {
        List<PageParagraph> paragraphs = [];
        if (title is not null && body.Count > 0) paragraphs.Add(new(BlockRole.Title, title));
        paragraphs.AddRange(body.Select(p => p with { Text = MojibakeRepair.Repair(p.Text) }));
        var text = new StringBuilder();
        List<DraftPart> parts = [];
        foreach (var (role, value) in paragraphs)
        {
            if (text.Length > 0) text.Append("\n\n");
            var start = text.Length;
            text.Append(value);
            parts.Add(new(new(start, text.Length), role));
        }
        return new ArticleDraft { Id = id, Text = text.ToString(), Claims = claims, Parts = parts, IsPage = true };
    }
}
