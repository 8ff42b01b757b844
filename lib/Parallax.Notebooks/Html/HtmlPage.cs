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
/// What cells tagged <c>front</c> show stands at its beginning too, and a cell tagged <c>title</c> gives its headline.
/// </remarks>
public static class HtmlPage
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; form-action 'none'; base-uri 'none'";

    private static readonly string[] Opening =
        [InlineChart.Figure, "<table class=\"parallax-frame\"", "id=\"places\""];

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
        var body = Body(title, sections, front, isLive);
        body.Append(PlaceData.Element(given.Select(item => item.Notebook)));
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
        page.Append("<main>\n<div class=\"").Append(front.IsEmpty ? "contents" : "opening").Append("\">\n");
        front.WriteTo(page, isLive);
        WriteContents(page, sections);
        page.Append("</div>\n");
        foreach (var section in sections)
        {
            section.WriteTo(page, isLive);
        }

        return page.Append("</main>\n");
    }

    // A page that has nothing to open has no script.
    private static IEnumerable<PageScript> Scripts(StringBuilder body, HtmlPageOptions? options)
    {
        var text = body.ToString();
        var opens = Opening.Any(mark => text.Contains(mark, StringComparison.Ordinal));
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

    private static void WriteContents(StringBuilder page, List<NotebookSection> sections)
    {
        page.Append("<nav aria-label=\"Contents\"><ol>\n");
        foreach (var section in sections)
        {
            page.Append("<li><a href=\"#")
                .Append(section.Id)
                .Append("\">")
                .Append(WebUtility.HtmlEncode(section.Title))
                .Append("</a>");
            if (section.Headings.Count > 0)
            {
                page.Append("<ul>");
                foreach (var (id, text) in section.Headings)
                {
                    page.Append("<li><a href=\"#")
                        .Append(id)
                        .Append("\">")
                        .Append(WebUtility.HtmlEncode(text))
                        .Append("</a></li>");
                }

                page.Append("</ul>");
            }

            page.Append("</li>\n");
        }

        page.Append("</ol></nav>\n");
    }
}
