using MathNet.Numerics.Statistics;

namespace Parallax.Numerics;

/// <summary>Quantiles by linear interpolation (Hyndman and Fan 1996, type 7), as R and NumPy have them.</summary>
internal static class Quantiles
{
    /// <summary>A quantile of ascending values; NaN of none.</summary>
    public static double Of(double[] ascending, double probability) =>
        SortedArrayStatistics.QuantileCustom(ascending, probability, QuantileDefinition.R7);
}
