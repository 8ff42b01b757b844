namespace Parallax.Findings;

/// <summary>What was read of an outlet.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="BodyWords">The words of their bodies.</param>
/// <param name="Published">The days they were published, as <see cref="StoryFindings.Days"/> writes them.</param>
/// <param name="Title">The title of the only article; null where there are several or it has none.</param>
public sealed record OutletSummary(string Outlet, int Articles, int BodyWords, string Published, string? Title)
{
    /// <summary>One row an outlet, in the order of the coverage.</summary>
    public static IReadOnlyList<OutletSummary> Of(Coverage coverage)
    {
        var articles = coverage.Articles.ToLookup(a => a.Outlet);
        return [.. coverage.Outlets.Select(outlet => Row(outlet, [.. articles[outlet]]))];
    }

    private static OutletSummary Row(string outlet, IReadOnlyList<ArticleSummary> articles)
    {
        var title = articles is [var only] ? only.Article.Title : null;
        var days = StoryFindings.Days(articles.Select(a => a.Article));
        return new OutletSummary(outlet, articles.Count, articles.Sum(a => a.BodyWords), days, title);
    }
}
