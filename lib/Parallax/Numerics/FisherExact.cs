using MathNet.Numerics.Distributions;

namespace Parallax.Numerics;

/// <summary>Fisher's exact test of two counts among two totals.</summary>
/// <remarks>
/// Fisher (1922): with the margins given, the first count is hypergeometric. Two-sided: the probability of all tables
/// that are at most as probable as the one found.
/// </remarks>
public static class FisherExact
{
    // Probabilities that differ by rounding alone count as equal.
    private const double Tolerance = 1 + 1e-7;

    /// <summary>The two-sided p.</summary>
    /// <param name="count">How many of the first total have the property.</param>
    /// <param name="total">The first total.</param>
    /// <param name="otherCount">How many of the second total have it.</param>
    /// <param name="otherTotal">The second total.</param>
    /// <returns>0 … 1; 1 where a total is 0 or nothing has the property.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or larger than its total.</exception>
    public static double TwoSided(int count, int total, int otherCount, int otherTotal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(otherCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(otherCount, otherTotal);
        var having = count + otherCount;
        if (total == 0 || otherTotal == 0 || having == 0) return 1;

        var distribution = new Hypergeometric(total + otherTotal, having, total);
        // Through logarithms: the coefficients of a text's words are beyond the range of a double.
        var limit = Math.Exp(distribution.ProbabilityLn(count)) * Tolerance;
        var least = Math.Max(0, having - otherTotal);
        var counts = Enumerable.Range(least, Math.Min(having, total) - least + 1);
        var probabilities = counts.Select(k => Math.Exp(distribution.ProbabilityLn(k)));
        return Math.Min(1, probabilities.Where(probability => probability <= limit).Sum());
    }
}
