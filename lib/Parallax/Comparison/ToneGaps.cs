using System.Runtime.InteropServices;
using Parallax.Comparison.Tone;
using Parallax.Numerics;

namespace Parallax.Comparison;

/// <summary>Tests differences of tone between outlets.</summary>
public static class ToneGaps
{
    /// <summary>
    /// Fewest articles of each outlet for a test; below, the difference is described and nothing is claimed.
    /// </summary>
    public const int MinArticles = 5;

    // An article without weight has the mean 0.
    private const double LeastWeight = 1e-9;

    /// <summary>A row for every voice and pair of outlets.</summary>
    public static IReadOnlyList<ToneGap> ByVoice(Coverage coverage) => Of(ToneSummaries.VoiceUnits(coverage));

    /// <summary>A row for every entity with scored mentions and pair of outlets that both mention it.</summary>
    public static IReadOnlyList<ToneGap> TowardEntities(Coverage coverage, Voice? voice = null) =>
        Of(ToneSummaries.EntityUnits(coverage, voice));

    private static ToneGap[] Of(IEnumerable<ToneUnit> units)
    {
        var sums = new Dictionary<(string Key, string Outlet), ArticleSums>();
        foreach (var unit in units)
        {
            var group = (unit.Key, unit.Article.Outlet);
            (CollectionsMarshal.GetValueRefOrAddDefault(sums, group, out _) ??= new()).Add(unit);
        }

        ToneGap[] rows = [.. sums
            .GroupBy(group => group.Key.Key, group => (group.Key.Outlet, group.Value), StringComparer.Ordinal)
            .OrderBy(key => key.Key, StringComparer.Ordinal)
            .SelectMany(Pairs)];
        return [.. WithAdjustedP(rows)
            .OrderBy(row => row.AdjustedP ?? double.PositiveInfinity)
            .ThenByDescending(row => Math.Abs(row.Difference))
            .ThenBy(row => row.Key, StringComparer.Ordinal)
            .ThenBy(row => row.First, StringComparer.Ordinal)
            .ThenBy(row => row.Second, StringComparer.Ordinal)];
    }

    private static IEnumerable<ToneGap> WithAdjustedP(ToneGap[] rows)
    {
        var tested = Array.FindAll(rows, row => row.P is not null);
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(tested, row => row.P!.Value));
        return tested
            .Zip(adjusted, (row, p) => row with { AdjustedP = Rounding.Significant(p) })
            .Concat(rows.Where(row => row.P is null));
    }

    private static IEnumerable<ToneGap> Pairs(IGrouping<string, (string Outlet, ArticleSums Articles)> key)
    {
        OutletMeans[] outlets = [.. key
            .OrderBy(outlet => outlet.Outlet, StringComparer.Ordinal)
            .Select(outlet => new OutletMeans(outlet.Outlet, [.. outlet.Articles.All.Select(Mean)]))];
        return
            from first in Enumerable.Range(0, outlets.Length)
            from second in outlets.Skip(first + 1)
            select Gap(key.Key, outlets[first], second);
    }

    private static ToneGap Gap(string key, OutletMeans first, OutletMeans second) => new(
        key,
        first.Outlet,
        second.Outlet,
        first.Means.Length,
        second.Means.Length,
        Rounding.Significant(first.Means.Average() - second.Means.Average()),
        Test(first.Means, second.Means),
        AdjustedP: null);

    private static double? Test(double[] first, double[] second)
    {
        if (Math.Min(first.Length, second.Length) < MinArticles) return null;
        return Rounding.Significant(ArticlePermutation.Test(first, second)!.Value);
    }

    private static double Mean((double Sum, double Weight) article) =>
        article.Sum / Math.Max(LeastWeight, article.Weight);

    private readonly record struct OutletMeans(string Outlet, double[] Means);
}
