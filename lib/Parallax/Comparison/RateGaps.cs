using Parallax.Comparison.Voices;
using Parallax.Numerics;

namespace Parallax.Comparison;

/// <summary>
/// Compares rates between outlets with articles as units, so that one article does not pass for an outlet's habit.
/// </summary>
public static class RateGaps
{
    /// <summary>A row for each item, the surest difference first, then the widest.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">How often an item is in an article, in headline, standfirst and body; zeros left
    /// out.</param>
    public static IReadOnlyList<RateGap> Of(
        Coverage coverage,
        IEnumerable<(string Item, ArticleInfo Article, int Count)> counts)
    {
        if (coverage.Outlets.Count < 2) return [];
        var words = coverage.Analyses.ToDictionary(article => article.Article.Id, article => article.Words());
        var items = counts
            .GroupBy(count => count.Item, StringComparer.Ordinal)
            .OrderBy(item => item.Key, StringComparer.Ordinal);
        RateGap[] gaps = [.. items.Select(item => Gap(coverage, item.Key, Rates(item, words)))];
        return [.. WithAdjustedP(gaps)
            .OrderBy(gap => gap.AdjustedP ?? 1)
            .ThenByDescending(gap => gap.HighRate - gap.LowRate)
            .ThenBy(gap => gap.Item, StringComparer.Ordinal)];
    }

    /// <summary>The gaps in mentions of entities in the given forms; names where none is given.</summary>
    public static IReadOnlyList<RateGap> OfMentions(Coverage coverage, params MentionForm[] forms)
    {
        var mentions = RunningText.MentionsOf(coverage, forms);
        return Of(coverage, mentions.Select(mention => (mention.Name, mention.Article, 1)));
    }

    // By article, the rate per 1,000 words.
    private static Dictionary<string, double> Rates(
        IEnumerable<(string Item, ArticleInfo Article, int Count)> counts,
        Dictionary<string, int> words) => counts
        .GroupBy(count => count.Article.Id, count => count.Count)
        .ToDictionary(article => article.Key, article => 1000.0 * article.Sum() / words[article.Key]);

    private static IEnumerable<RateGap> WithAdjustedP(RateGap[] gaps)
    {
        var tested = Array.FindAll(gaps, gap => gap.AdjustedP is not null);
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(tested, gap => gap.AdjustedP!.Value));
        return tested
            .Zip(adjusted, (gap, p) => gap with { AdjustedP = Rounding.Significant(p) })
            .Concat(gaps.Where(gap => gap.AdjustedP is null));
    }

    private static RateGap Gap(Coverage coverage, string item, Dictionary<string, double> rates)
    {
        OutletRates[] outlets = [.. coverage.Outlets
            .Select(outlet => new OutletRates(outlet, Rates(coverage, outlet, rates)))
            .OrderBy(outlet => outlet.Rates.Mean)
            .ThenBy(outlet => outlet.Outlet, StringComparer.Ordinal)];
        var (low, high) = (outlets[0], outlets[^1]);
        return new RateGap(
            item,
            low.Outlet,
            high.Outlet,
            Rounding.Significant(low.Rates.Mean),
            Rounding.Significant(high.Rates.Mean),
            Test(low.Rates, high.Rates, PairsOf(outlets.Length)));
    }

    // By Bonferroni: the two are the furthest apart of so many pairs.
    private static double? Test(Moments low, Moments high, int pairs) =>
        WelchTest.Of(low, high) is { } test ? Math.Min(1, test.P * pairs) : null;

    private static int PairsOf(int outlets) => outlets * (outlets - 1) / 2;

    private static Moments Rates(Coverage coverage, string outlet, Dictionary<string, double> rates)
    {
        var articles = coverage.Analyses.Where(analysis => analysis.Outlet == outlet);
        return Moments.Of(articles.Select(article => rates.GetValueOrDefault(article.Article.Id)));
    }

    private readonly record struct OutletRates(string Outlet, Moments Rates);
}
