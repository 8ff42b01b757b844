namespace Parallax.Numerics;

/// <summary>Number, sum and sum of squares of values: enough for mean and variance, and they add up.</summary>
/// <param name="Count">How many values.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="SumOfSquares">The sum of their squares.</param>
public readonly record struct Moments(long Count, double Sum, double SumOfSquares)
{
    // Of the squares: what is left below it is rounding.
    private const double Tolerance = 1e-12;

    /// <summary>The mean; 0 of nothing.</summary>
    public double Mean => Count == 0 ? 0 : Sum / Count;

    /// <summary>
    /// The unbiased variance; 0 of fewer than two values, and where what is left of the squares is rounding.
    /// </summary>
    public double Variance
    {
        get
        {
            if (Count < 2) return 0;
            var deviations = SumOfSquares - Sum * Sum / Count;
            return deviations <= Tolerance * SumOfSquares ? 0 : deviations / (Count - 1);
        }
    }

    /// <summary>The moments of values.</summary>
    public static Moments Of(IEnumerable<double> values)
    {
        var moments = default(Moments);
        foreach (var value in values) moments += new Moments(1, value, value * value);
        return moments;
    }

    /// <summary>The moments of both sets of values together.</summary>
    public static Moments operator +(Moments a, Moments b) =>
        new(a.Count + b.Count, a.Sum + b.Sum, a.SumOfSquares + b.SumOfSquares);
}
