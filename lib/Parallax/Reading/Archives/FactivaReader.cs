using AngleSharp.Dom;
using Parallax.Articles;
using Parallax.Articles.Dates;
using Parallax.Reading.Pages;

namespace Parallax.Reading.Archives;

/// <summary>Splits HTML exports of Factiva: one <c>div.article</c> a document.</summary>
internal static class FactivaReader
{
    private const int MaxLine = 120, MaxTime = 8;
    private const string Title = ".enHeadline, #hd, [class$='Headline']";

    /// <summary>Whether a page is such an export.</summary>
    public static bool Recognizes(string html)
    {
        if (!html.Contains("articleParagraph", StringComparison.Ordinal)) return false;
        if (!html.Contains("class=\"article", StringComparison.OrdinalIgnoreCase)) return false;
        return html.Contains("factiva", StringComparison.OrdinalIgnoreCase)
            || html.Contains("enHeadline", StringComparison.Ordinal);
    }

    public static IEnumerable<ArticleDraft> Read(string html, SourceFile file, LoadReport report)
    {
        using var page = PageParser.Parse(html);
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
        if (article.QuerySelector(Title) is { } title) document.Add("title", title.TextContent);
        var paragraphs = article.QuerySelectorAll("p.articleParagraph");
        document.Body.AddRange(paragraphs.Select(p => WhiteSpace.Collapse(p.TextContent)));
        var expectsOutlet = false;
        foreach (var line in Lines(article)) ReadLine(line, document, ref expectsOutlet);
        return document;
    }

    private static IEnumerable<string> Lines(IElement article) => article.QuerySelectorAll("div")
        .Where(d => d.QuerySelector("div, p") is null)
        .Select(d => WhiteSpace.Collapse(d.TextContent))
        .Where(l => l.Length is > 0 and <= MaxLine);

    /// <summary>
    /// Claims what a line says; the outlet is the one after the day, and after the hour if there is one.
    /// </summary>
    private static void ReadLine(string line, ArchiveDocument document, ref bool expectsOutlet)
    {
        if (line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("BY ", StringComparison.Ordinal))
            document.Add("authors", line);
        else if (line is "English" or "Deutsch" or "Français" or "Español") document.Add("language", line);
        else if (DateParser.ParseLine(line) is not null)
        {
            document.Add("published", line);
            expectsOutlet = true;
        }
        else if (expectsOutlet && !IsTime(line))
        {
            document.Add("outlet", line);
            expectsOutlet = false;
        }
    }

    private static bool IsTime(string line) => char.IsAsciiDigit(line[0]) && line.Length <= MaxTime;
}
