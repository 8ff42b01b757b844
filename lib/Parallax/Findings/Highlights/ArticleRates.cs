using Parallax.Comparison.Tallies;
using Parallax.Numerics;

namespace Parallax.Findings.Highlights;

/// <summary>How surprising a difference between outlets is from article to article.</summary>
/// <remarks>
/// What fills one article is that article's: where outlets have several, a difference surprises no more than it does
/// with articles as units (Welch's test of their rates). With one article from each outlet the articles are compared,
/// and this says nothing.
/// </remarks>
internal sealed class ArticleRates
{
    private readonly bool _isOneArticleEach;
    private readonly List<(string Outlet, double Total)> _articles;

    private Dictionary<string, int>? _counted;

    private Dictionary<string, int> WithTotal => _counted ??= _articles
        .Where(article => article.Total > 0)
        .CountBy(article => article.Outlet, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private ArticleRates(Coverage coverage, IEnumerable<(string Outlet, double Total)> articles) =>
        (_isOneArticleEach, _articles) = (coverage.OneArticleEach, [.. articles]);

    /// <summary>Rates by the words of the articles.</summary>
    public static ArticleRates ByWords(Coverage coverage) =>
        new(coverage, coverage.Articles.Select(article => (article.Outlet, (double)article.Words)));

    /// <summary>Rates by another number.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="total">Among how many something is counted in an article; those with none are left out.</param>
    public static ArticleRates By(Coverage coverage, Func<ArticleAnalysis, int> total) =>
        new(coverage, coverage.Analyses.Select(article => (article.Outlet, (double)total(article))));

    /// <summary>The surprise of counts, at most as large as that of the articles' rates.</summary>
    /// <param name="sides">The counts.</param>
    /// <param name="counts">The counts by article, numbered in the coverage's order; zeros left out.</param>
    public double Surprise(OutletAgainstRest sides, PackedPairs counts)
    {
        if (_isOneArticleEach) return sides.Surprise;
        var (own, others) = (NothingIn(sides.Outlet, true), NothingIn(sides.Outlet, false));
        foreach (var (article, count) in counts)
        {
            var (outlet, all) = _articles[article];
            if (all == 0) continue;
            var rate = count / all;
            var moments = new Moments(0, rate, rate * rate);
            if (outlet == sides.Outlet) own += moments;
            else others += moments;
        }
        // Where an outlet has one article, nothing is known of how its articles vary.
        return WelchTest.Of(own, others) is { P: var p }
            ? Math.Min(sides.Surprise, -Math.Log2(Math.Max(p, double.Epsilon)))
            : 0;
    }

    // The articles of an outlet, or of the others, with nothing counted in them.
    private Moments NothingIn(string outlet, bool own) =>
        new(WithTotal.Where(articles => articles.Key == outlet == own).Sum(articles => articles.Value), 0, 0);
}
