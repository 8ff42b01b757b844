using AngleSharp.Dom;
using Parallax.Articles;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Archives;

/// <summary>Splits HTML exports of Factiva: one <c>div.article</c> a document.</summary>
internal static class FactivaReader
{
    /// <summary>Whether a page is such an export.</summary>
    public static bool Recognizes(string html) =>
        html.Contains("articleParagraph", StringComparison.Ordinal) && html.Contains("class=\"article", StringComparison.OrdinalIgnoreCase)
        && (html.Contains("factiva", StringComparison.OrdinalIgnoreCase) || html.Contains("enHeadline", StringComparison.Ordinal));

    public static IEnumerable<ArticleDraft> Read(string html, SourceFile file, LoadReport report)
    {
        using var page = Parallax.Reading.Pages.HtmlExtractor.Parse(html);
        var number = 0;
        foreach (var article in page.QuerySelectorAll("div.article"))
        {
            number++;
            if (Parse(article).Draft(file, report, number) is { } draft) yield return draft;
        }
    }

    private static ArchiveDocument Parse(IElement article)
    {
        var document = new ArchiveDocument("factiva");
        if (article.QuerySelector(".enHeadline, #hd, [class$='Headline']") is { } title) document.Add("title", title.TextContent);
        document.Body.AddRange(article.QuerySelectorAll("p.articleParagraph").Select(p => Spans.Collapse(p.TextContent)));
        var expectsOutlet = false;
        foreach (var line in article.QuerySelectorAll("div").Where(d => d.QuerySelector("div, p") is null).Select(d => Spans.Collapse(d.TextContent)))
        {
            if (line.Length is 0 or > 120) continue;
            if (line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("BY ", StringComparison.Ordinal)) document.Add("authors", line);
            else if (line is "English" or "Deutsch" or "Français" or "Español") document.Add("language", line);
            else if (DateParser.ParseLine(line) is not null)
            {
                document.Add("published", line);
                expectsOutlet = true;
            }
            else if (expectsOutlet && !IsTime(line))
            {
                document.Add("outlet", OutletNames.Canonical(line));
                expectsOutlet = false;
            }
        }
        return document;
    }

    private static bool IsTime(string line) => char.IsAsciiDigit(line[0]) && line.Length <= 8;
}
