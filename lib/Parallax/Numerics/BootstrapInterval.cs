using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Parallax.Numerics;

/// <summary>Confidence interval of a weighted mean whose units come in clusters: sentences in articles.</summary>
/// <param name="Low">Its lower bound.</param>
/// <param name="High">Its upper bound.</param>
/// <param name="Articles">How many articles it rests on.</param>
public sealed record BootstrapInterval(double Low, double High, int Articles)
{
    /// <summary>Fewest articles of which an interval is given.</summary>
    public const int MinArticles = 5;

    private const int Resamples = 2000;

    /// <summary>
    /// The 95 % interval of Σ sum / Σ weight over articles; null for fewer than <see cref="MinArticles"/> or without
    /// weight.
    /// </summary>
    /// <remarks>
    /// Articles are drawn with replacement, each with all its units (cluster bootstrap, Davison and Hinkley 1997, 3.8);
    /// bounds are the expanded percentiles of Hesterberg (2015), whose tails are Φ(−√(n/(n−1)) t) instead of 2.5 %, t
    /// being Student's quantile with n − 1 degrees of freedom. The seed is fixed.
    /// </remarks>
    public static BootstrapInterval? Of(IReadOnlyList<(double Sum, double Weight)> articles)
    {
        var n = articles.Count;
        if (n < MinArticles || articles.Sum(a => a.Weight) <= 0) return null;
        var means = new List<double>(Resamples);
        var random = new SplitMix(20240516);
        for (var i = 0; i < Resamples; i++)
        {
            var (sum, weight) = (0.0, 0.0);
            for (var j = 0; j < n; j++)
            {
                var (s, w) = articles[random.Below(n)];
                sum += s;
                weight += w;
            }
            if (weight > 0) means.Add(sum / weight);
        }
        means.Sort();
        var tail = Tail(n);
        return new BootstrapInterval(
            Rounding.Significant(Quantile(means, tail)),
            Rounding.Significant(Quantile(means, 1 - tail)),
            n);
    }

    private static double Tail(int n)
    {
        var t = StudentT.InvCDF(0, 1, n - 1, 0.975);
        return 0.5 * SpecialFunctions.Erfc(Math.Sqrt(n / (n - 1.0)) * t / Math.Sqrt(2));
    }

    private static double Quantile(List<double> sorted, double p)
    {
        var at = p * (sorted.Count - 1);
        var low = (int)Math.Floor(at);
        return low + 1 >= sorted.Count
            ? sorted[^1]
            : sorted[low] + (at - low) * (sorted[low + 1] - sorted[low]);
    }
}
