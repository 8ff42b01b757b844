using System.Globalization;
using Parallax.Comparison.Voices;

namespace Parallax.Findings;

/// <summary>The item whose counts or rates are furthest apart, in words.</summary>
/// <remarks>
/// With one article an outlet the counts of these articles are told. Where an outlet has several, an item is named only
/// if its difference from article to article is more than chance would explain (Welch's test, adjusted p below 0.05).
/// </remarks>
/// <param name="Kind">What an item is: "entity", "word".</param>
/// <param name="Verb">What is counted of it: "is named", "is used".</param>
/// <param name="Counted">The beginning of the sentence about counts, for an item.</param>
internal sealed record WidestGap(string Kind, string Verb, Func<string, string> Counted)
{
    private const double Level = 0.05;

    /// <summary>Says it.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">Counts by outlet and item.</param>
    /// <param name="test">The test, asked for only where some outlet has several articles.</param>
    public Finding Of(
        Coverage coverage,
        IReadOnlyList<(string Outlet, string Item, int Count)> counts,
        Func<IReadOnlyList<RateGap>> test)
    {
        if (coverage.Outlets.Count < 2) return $"There are no two {Wording.Groups(coverage)} to compare";
        if (!coverage.OneArticleEach) return Tested(coverage, test());
        return OfCounts(coverage, counts);
    }

    private Finding OfCounts(Coverage coverage, IReadOnlyList<(string Outlet, string Item, int Count)> counts)
    {
        var widest = counts
            .GroupBy(c => c.Item, StringComparer.Ordinal)
            .OrderByDescending(item => item.Max(c => c.Count) - item.Min(c => c.Count))
            .ThenBy(item => item.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (widest is null || widest.Max(c => c.Count) == widest.Min(c => c.Count))
            return $"No {Kind} {Verb} more often in one article than in the other";
        var values = widest.OrderByDescending(c => c.Count)
            .Select(c => (c.Outlet, (double)c.Count))
            .ToList();
        return $"{Counted(widest.Key)} {Wording.ByOutlet(coverage, values, Wording.Times)}";
    }

    private Finding Tested(Coverage coverage, IReadOnlyList<RateGap> gaps)
    {
        var testable = coverage.Outlets.Count(o => coverage.Analyses.Count(a => a.Outlet == o) > 1);
        if (testable < 2)
            return $"No test: it takes at least two articles from each of two {Wording.Groups(coverage)}";
        if (gaps.FirstOrDefault(gap => gap.AdjustedP < Level) is not { } widest)
            return $"No {Kind} {Verb} so unequally that chance would not explain it";
        var high = $"{Rate(widest.HighRate)} times per 1,000 words in {Wording.Subject(coverage, widest.Highest)}";
        var low = $"{Rate(widest.LowRate)} in {Wording.Subject(coverage, widest.Lowest)}";
        return $"“{widest.Item}” {Verb} {high} and {low}, more than chance would explain";
    }

    private static string Rate(double rate) => rate.ToString("0.0", CultureInfo.InvariantCulture);
}
