using System.Net;
using System.Text;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Report;

namespace Parallax.Notebooks.Html;

/// <summary>Writes notebooks as one page that needs no other file and makes no request.</summary>
/// <remarks>
/// A content policy in the page forbids requests, forms and all scripts but the page's own, so that text which slipped
/// into an output as markup still cannot run. That script opens numbers into their places, sorts tables and saves
/// charts; without it the page is the same to read. Code is folded; the page follows the reader's light or dark setting
/// and can be printed.
/// What cells tagged <c>front</c> show is at its beginning, what those tagged <c>key</c> show in a section of each
/// notebook, and all the rest folded in an appendix; a cell tagged <c>title</c> gives the headline. Without such tags
/// the notebooks follow each other whole. A chart that was shown is not shown again.
/// </remarks>
public static class HtmlPage
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; form-action 'none'; base-uri 'none'";

    private static readonly string[] Opening =
        ["<figure class=\"chart\"", "<table class=\"parallax-frame\"", "id=\"places\""];

    /// <summary>The page of several notebooks, in the order given.</summary>
    /// <param name="title">The page's title; where a cell is tagged <c>title</c>, the line above its headline.</param>
    /// <param name="notebooks">Each notebook with the name of its file.</param>
    /// <param name="options">What the page has beyond the notebooks; by default nothing.</param>
    public static string Write(
        string title,
        IEnumerable<(string Name, Notebook Notebook)> notebooks,
        HtmlPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        var given = notebooks.ToList();
        var isLive = options?.PlotlyScript is not null;
        var sections = given.Select((item, index) => new NotebookSection(item.Name, item.Notebook, index + 1))
            .ToList();
        var front = new FrontSection(sections);
        var body = ChartsOnce.Replace(Body(title, sections, front, isLive).ToString())
            + PlaceData.Element(given.Select(item => item.Notebook));
        var scripts = Scripts(body, options).ToList();
        var page = new StringBuilder();
        WriteHead(page, front.Headline ?? title, scripts);
        page.Append(body);
        scripts.ForEach(script => page.Append(script.Element));
        return page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>Writes a page to a file, whole or not at all.</summary>
    public static void Save(string path, string page) => AtomicFile.Write(path, page);

    private static StringBuilder Body(
        string title, List<NotebookSection> sections, FrontSection front, bool isLive)
    {
        var page = new StringBuilder();
        page.Append("<header>")
            .Append(front.Headline is null ? "" : $"<p class=\"kicker\">{WebUtility.HtmlEncode(title)}</p>")
            .Append("<h1 class=\"page-title\">")
            .Append(WebUtility.HtmlEncode(front.Headline ?? title))
            .Append("</h1></header>\n");
        var pages = new PageContents(sections, front);
        page.Append("<main>\n");
        if (pages.HasKeys) WriteStory(page, front, pages, isLive);
        else WriteOpening(page, front, pages, isLive);
        if (pages.HasKeys) WriteAppendix(page, sections, isLive);
        else sections.ForEach(section => section.WriteTo(page, isLive));
        return page.Append("</main>\n");
    }

    // Contents come first, so that a phone shows them there; on a wide screen they are at the side.
    private static void WriteStory(StringBuilder page, FrontSection front, PageContents pages, bool isLive)
    {
        page.Append("<div class=\"opening\">\n");
        pages.WriteTo(page);
        page.Append("<div class=\"story\">\n");
        front.WriteTo(page, isLive);
        foreach (var section in pages.WithKey) section.WriteKey(page, isLive);
        page.Append("</div>\n</div>\n");
    }

    private static void WriteOpening(StringBuilder page, FrontSection front, PageContents pages, bool isLive)
    {
        page.Append("<div class=\"").Append(front.IsEmpty ? "contents" : "opening").Append("\">\n");
        front.WriteTo(page, isLive);
        pages.WriteTo(page);
        page.Append("</div>\n");
    }

    // A page that has nothing to open has no script.
    private static IEnumerable<PageScript> Scripts(string body, HtmlPageOptions? options)
    {
        var opens = Opening.Any(mark => body.Contains(mark, StringComparison.Ordinal));
        var own = opens ? new[] { new PageScript(ReportAssets.Script) } : [];
        return options?.PlotlyScript is { } plotly ? LiveCharts.Scripts(plotly).Concat(own) : own;
    }

    private static void WriteHead(StringBuilder page, string title, List<PageScript> scripts) =>
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Append(Policy)
            .Append(PolicyOf(scripts))
            .Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(WebUtility.HtmlEncode(title)).Append("</title>\n<style>\n")
            .Append(PageStyle.Rules).Append(ReportAssets.Style).Append("</style>\n</head>\n<body>\n");

    private static string PolicyOf(List<PageScript> scripts)
    {
        if (scripts.Count == 0) return "";
        return "; script-src " + string.Join(' ', scripts.Select(script => script.PolicySource));
    }

    private static void WriteAppendix(StringBuilder page, List<NotebookSection> sections, bool isLive)
    {
        page.Append($"<section class=\"appendix\" id=\"{PageContents.AppendixId}\">\n");
        page.Append($"<h2>{PageContents.AppendixTitle}</h2>\n");
        sections.ForEach(section => section.WriteFolded(page, isLive));
        page.Append("</section>\n");
    }
}
