using Parallax.Numerics;

namespace Parallax.Findings.Highlights;

/// <summary>How surprising a difference between outlets is from article to article.</summary>
/// <remarks>
/// What fills one article is that article's: where outlets have several, a difference surprises no more than it does
/// with articles as units (Welch's test of their rates). With one article from each outlet the articles are compared,
/// and this says nothing.
/// </remarks>
internal sealed class ArticleRates(Coverage coverage)
{
    private readonly List<(string Id, string Outlet, double Words)> _articles =
        [.. coverage.Analyses.Select(a => (a.Article.Id, a.Outlet, (double)a.Words()))];

    /// <summary>The surprise of counts that are compared by words, at most as large as that of the articles.</summary>
    /// <param name="sides">The counts.</param>
    /// <param name="counts">The counts by article.</param>
    public double Surprise(OutletAgainstRest sides, IReadOnlyDictionary<string, int> counts)
    {
        if (coverage.OneArticleEach) return sides.Surprise;
        var rates = _articles
            .Where(article => article.Words > 0)
            .Select(article => (article.Outlet, counts.GetValueOrDefault(article.Id) / article.Words));
        return Least(sides, rates);
    }

    /// <summary>The same for a share that each article has.</summary>
    public double Surprise(OutletAgainstRest sides, IEnumerable<(string Outlet, double Share)> shares) =>
        coverage.OneArticleEach ? sides.Surprise : Least(sides, shares);

    // Where an outlet has one article, nothing is known of how its articles vary.
    private static double Least(OutletAgainstRest sides, IEnumerable<(string Outlet, double Rate)> rates)
    {
        var own = rates.ToLookup(rate => rate.Outlet == sides.Outlet, rate => rate.Rate);
        var welch = WelchTest.Of(Moments.Of(own[true]), Moments.Of(own[false]));
        return welch is { P: var p } ? Math.Min(sides.Surprise, -Math.Log2(Math.Max(p, double.Epsilon))) : 0;
    }
}
