using Parallax.Comparison.Voices;

namespace Parallax.Findings;

/// <summary>Which item counts most and where counts are furthest apart, in words.</summary>
internal static class CountWording
{
    internal sealed record GapWording(string Kind, string Verb, Func<string, string> Counted);

    public static Finding Gap(
        Coverage coverage, IReadOnlyList<(string Outlet, string Item, int Count)> counts, Func<IReadOnlyList<RateGap>> test, GapWording wording)
    {
        if (coverage.Outlets.Count < 2) return "There are no two outlets to compare";
        if (coverage.Outlets.Any(o => coverage.Analyses.Count(a => a.Outlet == o) > 1)) return Tested(coverage, test(), wording);
        var widest = counts.GroupBy(c => c.Item, StringComparer.Ordinal)
            .Select(g => (Item: g.Key, Gap: g.Max(c => c.Count) - g.Min(c => c.Count), Values: g.Select(c => (c.Outlet, (double)c.Count)).ToList()))
            .OrderByDescending(g => g.Gap).ThenBy(g => g.Item, StringComparer.Ordinal).FirstOrDefault();
        return widest.Gap == 0
            ? $"No {wording.Kind} {wording.Verb} more often here than there"
            : $"{wording.Counted(widest.Item)} {Wording.ByOutlet(coverage, widest.Values, Wording.Times)}";
    }

    private static Finding Tested(Coverage coverage, IReadOnlyList<RateGap> gaps, GapWording wording)
    {
        if (gaps.FirstOrDefault(g => g.AdjustedP < 0.05) is not { } gap)
            return $"No {wording.Kind} {wording.Verb} so unequally that chance would not explain it";
        string Rate(double rate) => rate.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        return $"“{gap.Item}” {wording.Verb} {Rate(gap.HighRate)} times per 1,000 words in {Wording.Subject(coverage, gap.Highest)} and {Rate(gap.LowRate)} in " +
            $"{Wording.Subject(coverage, gap.Lowest)}, more than chance would explain";
    }

    public static Top? Most(
        Coverage coverage, IReadOnlyList<(string Outlet, string Item, int Count)> counts, Func<double, string>? unit = null)
    {
        var all = counts.GroupBy(c => c.Item, StringComparer.Ordinal).Select(g => (g.Key, Count: g.Sum(c => c.Count)))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        if (all.Count == 0) return null;
        var each = coverage.Outlets.Select(o => counts.Where(c => c.Outlet == o && c.Count > 0)
            .OrderByDescending(c => c.Count).ThenBy(c => c.Item, StringComparer.Ordinal).FirstOrDefault()).Where(c => c.Count > 0).ToList();
        return coverage.OneArticleEach && each.Count <= 3 && each.Any(c => c.Item != each[0].Item)
            ? new Top(coverage, each, unit ?? Wording.Times)
            : new Top(coverage, [.. coverage.Outlets.Select(o => (o, all.Key, counts.Where(c => c.Outlet == o && c.Item == all.Key).Sum(c => c.Count)))], unit ?? Wording.Times);
    }

    // One item with its counts in all outlets, or each outlet's own; of several articles only their sum is told, since a test would have to tell the outlets apart.
    internal sealed record Top(Coverage Coverage, IReadOnlyList<(string Outlet, string Item, int Count)> Counts, Func<double, string> Unit)
    {
        public string Format(Func<string, string> one, Func<string, string, string, string> each) => !Coverage.OneArticleEach
            ? $"{one(Counts[0].Item)}: {Unit(Counts.Sum(c => c.Count))} in {Wording.Articles(Coverage)}"
            : Counts.All(c => c.Item == Counts[0].Item)
                ? $"{one(Counts[0].Item)}: {Wording.ByOutlet(Coverage, [.. Counts.Select(c => (c.Outlet, (double)c.Count))], Unit)}"
                : Wording.List([.. Counts.Select(c => each(Wording.Subject(Coverage, c.Outlet), c.Item, Unit(c.Count)))]);
    }
}
