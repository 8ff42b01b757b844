using Parallax.Numerics;

namespace Parallax.Tables.Verbs;

/// <summary>The few statistics that tables offer; null where there are too few values.</summary>
internal static class Statistics
{
    public static double? Sum(double[] values) => values.Length == 0 ? null : values.Sum();

    public static double? Mean(double[] values) =>
        values.Length == 0 ? null : values.Sum() / values.Length;

    /// <summary>A quantile of ascending values by linear interpolation (Hyndman and Fan 1996, type 7).</summary>
    public static double? Quantile(double[] ascending, double probability) =>
        ascending.Length == 0 ? null : Quantiles.Of(ascending, probability);

    /// <summary>The standard deviation of a sample, divided by n − 1.</summary>
    public static double? StandardDeviation(double[] values)
    {
        if (values.Length < 2) return null;
        var mean = values.Sum() / values.Length;
        var squares = values.Sum(v => (v - mean) * (v - mean));
        return Math.Sqrt(squares / (values.Length - 1));
    }
}
