using Parallax.Numerics;

namespace Parallax.Findings;

/// <summary>A share or mean of every outlet, and what may be said of the difference.</summary>
/// <remarks>
/// Where an outlet has several articles, outlets are told apart only if the highest and the lowest differ by more than
/// chance would explain: a permutation test of the articles' own values, its p multiplied by the number of pairs of
/// outlets (Bonferroni), below 0.01, since a report has several such sentences. Where they are not told apart, the
/// sentence says how large a difference as many articles could have shown: few can hide a large one.
/// </remarks>
/// <param name="coverage">The coverage.</param>
/// <param name="articles">
/// For each article the outlet, the sum, and what it is divided by; articles with nothing to divide by are left out.
/// </param>
internal sealed class OutletRatios(Coverage coverage, IEnumerable<(string Outlet, double Sum, double Weight)> articles)
{
    private const double Level = 0.01;

    // Shares differ by one at the most, tones by two.
    private const double WidestShare = 1;

    private readonly List<(string Outlet, double Sum, double Weight)> _articles =
        [.. articles.Where(a => a.Weight > 0)];

    /// <summary>Whether no article has a value.</summary>
    public bool IsEmpty => _articles.Count == 0;

    private double All => _articles.Sum(a => a.Sum) / _articles.Sum(a => a.Weight);

    private List<(string Outlet, double Value)> Values =>
        [.. _articles
            .GroupBy(a => a.Outlet, StringComparer.Ordinal)
            .OrderBy(outlet => outlet.Key, StringComparer.Ordinal)
            .Select(outlet => (
                outlet.Key,
                outlet.Sum(a => a.Sum) / outlet.Sum(a => a.Weight)))];

    /// <summary>The values in words, with as much of a comparison as the sample carries.</summary>
    /// <param name="format">How a value is written.</param>
    /// <param name="widest">How far apart two values can be.</param>
    public string Describe(Func<double, string> format, double widest = WidestShare)
    {
        var values = Values;
        if (coverage.OneArticleEach || values.Count < 2) return Wording.ByOutlet(coverage, values, format);
        if (Differ(values)) return $"{Wording.ByOutlet(coverage, values, format)}, more than chance would explain";
        return $"{format(All)} in all; {Reach(values, format, widest)}";
    }

    // Absence of evidence is told with what would have been evidence.
    private string Reach(
        List<(string Outlet, double Value)> values, Func<double, string> format, double widest)
    {
        var (low, high) = (Of(values.MinBy(v => v.Value).Outlet), Of(values.MaxBy(v => v.Value).Outlet));
        var none = $"{Wording.Number(_articles.Count)} articles show no difference between {Wording.Groups(coverage)} beyond chance";
        if (DetectableDifference.Of(Moments.Of(low), Moments.Of(high)) is not { } least) return none;
        if (least >= widest) return $"{none}; they are too few or too unlike to show any";
        return $"{none}; they could show one of {Wording.Difference(least, format)} or more";
    }

    private bool Differ(List<(string Outlet, double Value)> values)
    {
        var low = values.MinBy(v => v.Value).Outlet;
        var high = values.MaxBy(v => v.Value).Outlet;
        if (low == high) return false;
        var pairs = values.Count * (values.Count - 1) / 2;
        return ArticlePermutation.Test(Of(low), Of(high)) * pairs < Level;
    }

    private double[] Of(string outlet) =>
        [.. _articles.Where(a => a.Outlet == outlet).Select(a => a.Sum / a.Weight)];
}
