namespace Parallax.Charts.Svg.Scales;

/// <summary>Round numbers for the ticks of an axis.</summary>
internal static class RoundValues
{
    private const int MostDecimals = 9;

    // What floating point leaves of a whole number of steps.
    private const double Tolerance = 1e-9;
    private const double DecimalTolerance = 1e-6;

    private static readonly double[] Factors = [1, 2, 5, 10];

    /// <summary>Whether all values are whole numbers.</summary>
    public static bool AreWhole(double[] values) =>
        Array.TrueForAll(values, value => Math.Abs(value - Math.Round(value)) < Tolerance);

    /// <summary>The least of 1, 2, 5, 10 … that is not below a raw step; at least 1 among whole numbers.</summary>
    public static double Step(double raw, bool whole)
    {
        var power = Power((int)Math.Floor(Math.Log10(raw) + Tolerance));
        var factor = Array.Find(Factors, factor => factor * power >= raw * (1 - Tolerance));
        var step = (factor == 0 ? 10 : factor) * power;
        return whole ? Math.Max(1, step) : step;
    }

    /// <summary>The multiples of a step from one value to another.</summary>
    public static IReadOnlyList<double> Multiples(double step, double min, double max)
    {
        var first = Math.Ceiling(min / step - Tolerance);
        var last = Math.Floor(max / step + Tolerance);
        var count = (int)(last - first) + 1;
        return [.. Enumerable.Range(0, count).Select(i => (first + i) * step)];
    }

    /// <summary>Powers of ten from one value to another, with twice and five times each where there is room.</summary>
    /// <remarks>Within a decade there may be none or one of them: then the multiples of a round step.</remarks>
    public static IReadOnlyList<double> OfLogarithms(double min, double max, double wanted)
    {
        var low = (int)Math.Floor(Math.Log10(min));
        var decades = (int)Math.Ceiling(Math.Log10(max)) - low;
        // Three ticks a decade may be half as many again as wanted.
        double[] factors = decades * 3 <= wanted * 2 ? [1, 2, 5] : [1];
        var powers = Enumerable.Range(low, decades + 1).Select(Power);
        var all = powers.SelectMany(power => factors.Select(factor => factor * power));
        double[] ticks = [.. all.Where(tick => IsWithin(tick, min, max))];
        if (ticks.Length >= 2) return ticks;
        var step = Step((max - min) / wanted, whole: false);
        return Multiples(step, min, max);
    }

    private static bool IsWithin(double value, double min, double max) =>
        value >= min * (1 - Tolerance) && value <= max * (1 + Tolerance);

    /// <summary>The decimals that a step needs.</summary>
    public static int Decimals(double step)
    {
        for (var decimals = 0; decimals < MostDecimals; decimals++)
        {
            var shifted = step * Power(decimals);
            if (Math.Abs(shifted - Math.Round(shifted)) < DecimalTolerance) return decimals;
        }

        return MostDecimals;
    }

    /// <summary>A power of ten by multiplication, which is the same on every platform.</summary>
    private static double Power(int exponent)
    {
        var power = 1.0;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            power *= 10;
        }

        return exponent < 0 ? 1 / power : power;
    }
}
