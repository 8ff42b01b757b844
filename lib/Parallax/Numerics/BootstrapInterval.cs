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

    private const int MostDrawn = 2000;
    private const int Resamples = 2000;
    private const ulong Seed = 20240516;

    // 2.5 % lie above it, as many below its opposite.
    private const double UpperBound = 0.975;

    /// <summary>
    /// The 95 % interval of Σ sum / Σ weight over articles; null for fewer than <see cref="MinArticles"/> or without
    /// weight.
    /// </summary>
    /// <remarks>
    /// Articles are drawn with replacement, each with all its units (cluster bootstrap, Davison and Hinkley 1997, 3.8);
    /// bounds are the expanded percentiles of Hesterberg (2015), whose tails are Φ(−√(n/(n−1)) t) instead of 2.5 %, t
    /// being Student's quantile with n − 1 degrees of freedom. The seed is fixed. Of more than two thousand articles it
    /// is the ratio's standard error (Cochran 1977, eq. 6.13) times Student's quantile on either side, which is the
    /// same but for chance.
    /// </remarks>
    public static BootstrapInterval? Of(IReadOnlyList<(double Sum, double Weight)> articles)
    {
        if (articles.Count < MinArticles || articles.Sum(article => article.Weight) <= 0) return null;
        if (articles.Count > MostDrawn) return OfMany(articles);
        var means = ResampledMeans(articles);
        var tail = Tail(articles.Count);
        return new BootstrapInterval(
            Rounding.Significant(Quantiles.Of(means, tail)),
            Rounding.Significant(Quantiles.Of(means, 1 - tail)),
            articles.Count);
    }

    private static BootstrapInterval OfMany(IReadOnlyList<(double Sum, double Weight)> articles)
    {
        var (sum, weight) = (articles.Sum(article => article.Sum), articles.Sum(article => article.Weight));
        var (n, mean) = (articles.Count, sum / weight);
        var squares = articles.Sum(article => Math.Pow(article.Sum - mean * article.Weight, 2));
        var extent = Student(n) * Math.Sqrt(n / (n - 1.0) * squares) / weight;
        return new BootstrapInterval(Rounding.Significant(mean - extent), Rounding.Significant(mean + extent), n);
    }

    // In ascending order.
    private static double[] ResampledMeans(IReadOnlyList<(double Sum, double Weight)> articles)
    {
        var random = new SplitMix(Seed);
        var samples = Enumerable.Range(0, Resamples).Select(_ => Resample(articles, random));
        return [.. samples
            .Where(sample => sample.Weight > 0)
            .Select(sample => sample.Sum / sample.Weight)
            .Order()];
    }

    private static (double Sum, double Weight) Resample(
        IReadOnlyList<(double Sum, double Weight)> articles,
        SplitMix random)
    {
        var (sum, weight) = (0.0, 0.0);
        for (var i = 0; i < articles.Count; i++)
        {
            var drawn = articles[random.Below(articles.Count)];
            sum += drawn.Sum;
            weight += drawn.Weight;
        }

        return (sum, weight);
    }

    private static double Tail(int n) =>
        0.5 * SpecialFunctions.Erfc(Math.Sqrt(n / (n - 1.0)) * Student(n) / Math.Sqrt(2));

    private static double Student(int n) => StudentT.InvCDF(0, 1, n - 1, UpperBound);
}
