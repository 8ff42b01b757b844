using MathNet.Numerics.Distributions;

namespace Parallax.Numerics;

/// <summary>How large a difference of means two sets of articles could show.</summary>
/// <remarks>
/// The difference that a two-sided test at 0.05 finds in four of five samples of this size (Cohen 1988, chapter 2, with
/// Student's t in place of the normal distribution): (t of 0.975 + t of 0.8) standard errors, degrees of freedom by
/// Welch and Satterthwaite.
/// </remarks>
public static class DetectableDifference
{
    private const double Upper = 0.975;
    private const double Power = 0.8;

    /// <summary>The difference; null where either set has fewer than two values, or no value varies.</summary>
    public static double? Of(Moments first, Moments second)
    {
        if (first.Count < 2 || second.Count < 2) return null;
        var (v1, v2) = (first.Variance / first.Count, second.Variance / second.Count);
        var variance = v1 + v2;
        if (variance <= 0) return null;
        var degrees = variance * variance / (v1 * v1 / (first.Count - 1) + v2 * v2 / (second.Count - 1));
        var factor = StudentT.InvCDF(0, 1, degrees, Upper) + StudentT.InvCDF(0, 1, degrees, Power);
        return Rounding.Significant(factor * Math.Sqrt(variance));
    }
}
