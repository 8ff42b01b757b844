using MathNet.Numerics;

namespace Parallax.Numerics;

/// <summary>Probabilities under the hypothesis that nothing differs.</summary>
public static class Significance
{
    /// <summary>Upper tail of χ² with one degree of freedom.</summary>
    public static double ChiSquareTail(double statistic) =>
        statistic <= 0 ? 1 : SpecialFunctions.Erfc(Math.Sqrt(statistic / 2));

    /// <summary>Both tails of the standard normal distribution.</summary>
    public static double NormalTails(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>Both tails of Student's t; <paramref name="degrees"/> may be a fraction.</summary>
    public static double StudentTails(double t, double degrees) =>
        t == 0 ? 1 : SpecialFunctions.BetaRegularized(degrees / 2, 0.5, degrees / (degrees + t * t));

    /// <summary>p-values adjusted for the number of tests, in the order given.</summary>
    /// <remarks>
    /// Benjamini and Hochberg (1995): the smallest false discovery rate at which each test would be called significant.
    /// </remarks>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> p)
    {
        double[] values = [.. p], adjusted = new double[p.Count];
        var order = new int[p.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        MergeSort.Sort(order.AsSpan(), (a, b) => values[a].CompareTo(values[b]));
        var least = 1.0;
        for (var rank = order.Length; rank > 0; rank--)
        {
            least = Math.Min(least, values[order[rank - 1]] * order.Length / rank);
            adjusted[order[rank - 1]] = least;
        }

        return adjusted;
    }
}
