using Parallax.Comparison.Tallies;
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
        var rates = new OutletRates(coverage);
        var byItem = new ArticleCounts<string>(StringComparer.Ordinal);
        foreach (var (item, article, count) in counts) byItem.Add(item, rates.NumberOf(article), count);
        var items = byItem.Keys.Order(StringComparer.Ordinal);
        RateGap[] gaps = [.. items.Select(item => Gap(item, rates.Of(byItem.Of(item))))];
        return [.. WithAdjustedP(gaps)
            .OrderBy(gap => gap.AdjustedP ?? 1)
            .ThenByDescending(gap => gap.HighRate - gap.LowRate)
            .ThenBy(gap => gap.Item, StringComparer.Ordinal)];
    }

    /// <summary>The gaps in mentions of entities in the given forms; names where none is given.</summary>
    public static IReadOnlyList<RateGap> OfMentions(Coverage coverage, params MentionForm[] forms) =>
        coverage.Once($"{nameof(RateGaps)} {string.Join(' ', forms)}", whole =>
            Of(whole, RunningText.MentionsOf(whole, forms).Select(mention => (mention.Name, mention.Article, 1))));

    private static IEnumerable<RateGap> WithAdjustedP(RateGap[] gaps)
    {
        var tested = Array.FindAll(gaps, gap => gap.AdjustedP is not null);
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(tested, gap => gap.AdjustedP!.Value));
        return tested
            .Zip(adjusted, (gap, p) => gap with { AdjustedP = Rounding.Significant(p) })
            .Concat(gaps.Where(gap => gap.AdjustedP is null));
    }

    private static RateGap Gap(string item, IReadOnlyList<(string Outlet, Moments Rates)> rates)
    {
        (string Outlet, Moments Rates)[] outlets = [.. rates
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
}
