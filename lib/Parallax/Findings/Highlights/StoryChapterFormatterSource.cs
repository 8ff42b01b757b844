using System.Net;
using System.Text;
using System.Text.Json;
using Parallax.Display;

namespace Parallax.Findings.Highlights;

/// <summary>How a <see cref="StoryChapter"/> shows itself in a notebook: its articles and differences.</summary>
internal sealed class StoryChapterFormatterSource
{
    private const int MostArticles = 6;

    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<StoryChapter>("text/html", Html),
        new ConventionFormatter<StoryChapter>("text/plain", chapter => chapter.Title),
    ];

    private static string Html(StoryChapter chapter)
    {
        var html = new StringBuilder($"<div data-articles=\"{Encode(Ids(chapter))}\">\n");
        html.Append($"<h2>{Encode(chapter.Title)}</h2>\n<ul>\n");
        foreach (var article in chapter.Articles.Take(MostArticles)) html.Append($"<li>{Encode(Line(article))}</li>\n");
        var left = chapter.Articles.Count - MostArticles;
        if (left > 0) html.Append($"<li>and {More(left, "article", "articles")}</li>\n");
        html.Append("</ul>\n");
        html.Append(Differences(chapter));
        if (chapter.TooShort.Count > 0) html.Append($"<p>{Encode(TooShort(chapter.TooShort))}.</p>\n");
        if (chapter.Alone is { } alone) html.Append($"<p>{Encode(alone.Text)}.</p>\n");
        if (chapter.StoriesLeft > 0)
            html.Append($"<p>Told more than once, and not shown here: {More(chapter.StoriesLeft, "story", "stories")}.</p>\n");
        return html.Append("</div>").ToString();
    }

    // The first with its picture; a report of many stories has no room for more.
    private static string Differences(StoryChapter chapter)
    {
        var highlights = chapter.Highlights;
        if (highlights.Count == 0)
        {
            var compared = chapter.Articles.Count - chapter.TooShort.Count;
            return compared < 2
                ? ""
                : "<p>No difference between these articles is larger than chance often makes one.</p>\n";
        }

        var others = highlights.Skip(1).Select(h => $"<p>{Encode(h.Finding.Text)}.</p>\n");
        return $"{HighlightFormatterSource.Html(highlights[0])}\n{string.Concat(others)}";
    }

    private static string TooShort(IReadOnlyList<ArticleInfo> articles)
    {
        var outlets = articles.Select(article => article.Outlet).Distinct(StringComparer.Ordinal).ToList();
        return $"Too short to be compared: {More(articles.Count, "article", "articles", "")} of {Wording.List(outlets)}";
    }

    // A report opens a mark's places in these articles alone.
    private static string Ids(StoryChapter chapter) =>
        JsonSerializer.Serialize(chapter.Articles.Select(article => article.Id));

    private static string Line(ArticleInfo article)
    {
        var day = StoryFindings.Days([article]);
        return $"{article.Outlet}, {day}: {article.Title ?? "no title in the file"}";
    }

    private static string More(int count, string one, string many, string more = "more ") =>
        count == 1 ? $"one {more}{one}" : $"{Wording.Number(count)} {more}{many}";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
