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

    /// <summary>A row for every voice and pair of outlets.</summary>
    public static IReadOnlyList<ToneGap> ByVoice(Coverage coverage) => Of(ToneSummaries.VoiceUnits(coverage));

    /// <summary>A row for every entity with scored mentions and pair of outlets that both mention it.</summary>
    public static IReadOnlyList<ToneGap> TowardEntities(Coverage coverage, Voice? voice = null) =>
        Of(ToneSummaries.EntityUnits(coverage, voice));

    private static IReadOnlyList<ToneGap> Of(IEnumerable<ToneUnit> units)
    {
        var rows = units.GroupBy(u => u.Key, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(Pairs)
            .ToList();
        var tested = Enumerable.Range(0, rows.Count)
            .Where(i => rows[i].P is not null)
            .ToList();
        var adjusted = Significance.BenjaminiHochberg([.. tested.Select(i => rows[i].P!.Value)]);
        for (var i = 0; i < tested.Count; i++)
            rows[tested[i]] = rows[tested[i]] with { AdjustedP = Rounding.Significant(adjusted[i]) };
        return [.. rows.OrderBy(r => r.AdjustedP ?? 2)
            .ThenByDescending(r => Math.Abs(r.Difference))
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .ThenBy(r => r.First, StringComparer.Ordinal).ThenBy(r => r.Second, StringComparer.Ordinal)];
    }

    private static IEnumerable<ToneGap> Pairs(IGrouping<string, ToneUnit> key)
    {
        var outlets = key.GroupBy(u => u.Article.Outlet, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Outlet: g.Key, Means: ArticleMeans(g))).ToArray();
        for (var i = 0; i < outlets.Length; i++)
            for (var j = i + 1; j < outlets.Length; j++)
            {
                var (first, second) = (outlets[i], outlets[j]);
                var enough = Math.Min(first.Means.Length, second.Means.Length) >= MinArticles;
                yield return new ToneGap(key.Key, first.Outlet, second.Outlet, first.Means.Length, second.Means.Length,
                    Rounding.Significant(first.Means.Average() - second.Means.Average()),
                    enough ? Rounding.Significant(ArticlePermutation.Test(first.Means, second.Means)!.Value) : null,
                        null);
            }
    }

    private static double[] ArticleMeans(IEnumerable<ToneUnit> units) =>
        [.. units.GroupBy(u => u.Article.Id).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Sum(u => u.Value * u.Weight) / Math.Max(
                1e-9,
                g.Sum(u => u.Weight)))];
}
