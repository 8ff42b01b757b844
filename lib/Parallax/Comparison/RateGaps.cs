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
    /// <param name="counts">How often an item stands in an article, in headline, standfirst and body; zeros left
    /// out.</param>
    public static IReadOnlyList<RateGap> Of(
        Coverage coverage,
        IEnumerable<(string Item, ArticleInfo Article, int Count)> counts)
    {
        if (coverage.Outlets.Count < 2) return [];
        var words = coverage.Analyses.ToDictionary(a => a.Article.Id, a => a.Words(), StringComparer.Ordinal);
        var gaps = counts.GroupBy(c => c.Item, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Gap(
                coverage,
                g.Key,
                g.GroupBy(c => c.Article.Id)
                    .ToDictionary(
                        a => a.Key,
                        a => 1000.0 * a.Sum(c => c.Count) / words[a.Key])))
            .ToList();
        var tested = gaps.Where(g => g.AdjustedP is not null).ToList();
        var adjusted = tested.Zip(
            Significance.BenjaminiHochberg([.. tested.Select(g => g.AdjustedP!.Value)]),
            (g, p) => g with { AdjustedP = Rounding.Significant(p) });
        return [.. adjusted.Concat(gaps.Where(g => g.AdjustedP is null))
            .OrderBy(g => g.AdjustedP ?? 1)
            .ThenByDescending(g => g.HighRate - g.LowRate)
            .ThenBy(g => g.Item, StringComparer.Ordinal)];
    }

    /// <summary>The gaps in mentions of entities in the given forms; names where none is given.</summary>
    public static IReadOnlyList<RateGap> OfMentions(Coverage coverage, params MentionForm[] forms)
    {
        if (forms.Length == 0) forms = [MentionForm.Name];
        return Of(
            coverage,
            coverage.Mentions.Where(m => m.Section != SectionKind.Caption && forms.Contains(m.Form))
                .Select(m => (m.Name, m.Article, 1)));
    }

    private static RateGap Gap(Coverage coverage, string item, Dictionary<string, double> rates)
    {
        var moments = coverage.Outlets.Select(o => (
            Outlet: o,
            Of: Moments.Of(coverage.Analyses.Where(a => a.Outlet == o)
                .Select(a => rates.GetValueOrDefault(a.Article.Id)))))
                .OrderBy(m => m.Of.Mean)
                .ThenBy(m => m.Outlet, StringComparer.Ordinal)
                .ToList();
        var (low, high) = (moments[0], moments[^1]);
        var pairs = coverage.Outlets.Count * (coverage.Outlets.Count - 1) / 2;
        return new RateGap(
            item,
            low.Outlet,
            high.Outlet,
            Rounding.Significant(low.Of.Mean),
            Rounding.Significant(high.Of.Mean),
            WelchTest.Of(low.Of, high.Of) is { } test
                ? Math.Min(1, test.P * pairs)
                : null);
    }
}
