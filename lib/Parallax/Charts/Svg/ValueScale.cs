using Parallax.Display;

namespace Parallax.Charts.Svg;

/// <summary>Maps values to pixels and chooses round values for ticks.</summary>
internal sealed class ValueScale
{
    private readonly double _start;
    private readonly double _end;
    private readonly bool _logarithmic;

    private ValueScale(double min, double max, bool logarithmic, (double Start, double End) pixels) =>
        (Min, Max, _logarithmic, _start, _end) = (min, max, logarithmic, pixels.Start, pixels.End);

    public double Min { get; }

    public double Max { get; }

    public IReadOnlyList<double> Ticks { get; private init; } = [];

    /// <summary>Decimals that all tick labels share.</summary>
    private int Decimals { get; init; }

    /// <summary>How moments are written; null for numbers.</summary>
    private string? DateFormat { get; init; }

    /// <summary>A scale that holds all values and what the axis asks for, with ticks at round values.</summary>
    /// <param name="axis">What the axis asks for.</param>
    /// <param name="values">The values to be shown.</param>
    /// <param name="pixels">Where the scale starts and ends.</param>
    /// <param name="includeZero">Whether 0 must be on it, as for bars.</param>
    /// <param name="dates">Whether the values are days since 1970.</param>
    public static ValueScale Of(ChartAxis axis, IEnumerable<double> values, (double Start, double End) pixels, bool includeZero = false, bool dates = false)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        var wanted = Math.Max(2, Math.Abs(pixels.End - pixels.Start) / (pixels.End < pixels.Start ? 55 : 85));
        if (axis.Logarithmic) return Logarithms(axis, finite, pixels, wanted);
        var (min, max) = finite.Length == 0 ? (0, 1) : (finite.Min(), finite.Max());
        min = Math.Min(axis.Min ?? min, min);
        max = Math.Max(axis.Max ?? max, max);
        if (includeZero) (min, max) = (Math.Min(0, min), Math.Max(0, max));
        if (max - min < 1e-9) (min, max) = includeZero && max <= 0 && min >= 0 ? (0, 1) : (min - (includeZero && min >= 0 ? 0 : 0.5), max + 0.5);
        if (dates)
        {
            var (moments, format) = DateTicks.Of(min, max, wanted);
            return new ValueScale(min, max, false, pixels) { Ticks = moments, DateFormat = format };
        }
        var whole = finite.All(v => Math.Abs(v - Math.Round(v)) < 1e-9);
        var step = Step((max - min) / wanted, whole);
        var (low, high) = (Math.Ceiling(min / step - 1e-9), Math.Floor(max / step + 1e-9));
        double[] ticks = [.. Enumerable.Range(0, (int)(high - low) + 1).Select(i => (low + i) * step)];
        return new ValueScale(min, max, false, pixels) { Ticks = ticks, Decimals = StepDecimals(step) };
    }

    /// <summary>Where a value lies.</summary>
    public double this[double value]
    {
        get
        {
            var share = _logarithmic
                ? (Math.Log10(value) - Math.Log10(Min)) / (Math.Log10(Max) - Math.Log10(Min))
                : (value - Min) / (Max - Min);
            return Math.Round(_start + share * (_end - _start), 2);
        }
    }

    /// <summary>A tick's label.</summary>
    public string Label(double tick) => DateFormat is not null ? DateTicks.Label(tick, DateFormat) : _logarithmic ? CellFormat.Number(tick, tick >= 1 ? 0 : StepDecimals(tick)) : CellFormat.Number(tick, Decimals, Math.Max(Math.Abs(Min), Math.Abs(Max)));

    private static ValueScale Logarithms(ChartAxis axis, double[] values, (double, double) pixels, double wanted)
    {
        if (Array.Exists(values, v => v <= 0))
            throw new ArgumentException($"The axis '{axis.Title}' is logarithmic, and {values.Min()} has no logarithm; leave such values out or use a linear axis.");
        var min = Math.Min(axis.Min ?? double.MaxValue, values.Length == 0 ? 1 : values.Min());
        var max = Math.Max(axis.Max ?? 0, values.Length == 0 ? 10 : values.Max());
        if (max / min < 1.1) (min, max) = (min / 2, max * 2);
        var (low, high) = ((int)Math.Floor(Math.Log10(min)), (int)Math.Ceiling(Math.Log10(max)));
        double[] steps = (high - low) * 3 <= wanted * 2 ? [1, 2, 5] : [1];
        var ticks = Enumerable.Range(low, high - low + 1).SelectMany(e => steps.Select(s => s * Power(e)));
        return new ValueScale(min, max, true, pixels) { Ticks = [.. ticks.Where(t => t >= min * (1 - 1e-9) && t <= max * (1 + 1e-9))] };
    }

    /// <summary>The least of 1, 2, 5, 10 … that is not below a raw step.</summary>
    private static double Step(double raw, bool whole)
    {
        var exponent = (int)Math.Floor(Math.Log10(raw) + 1e-9);
        foreach (var factor in (double[])[1, 2, 5, 10])
            if (factor * Power(exponent) >= raw * (1 - 1e-9)) return whole ? Math.Max(1, factor * Power(exponent)) : factor * Power(exponent);
        return Power(exponent + 1);
    }

    private static int StepDecimals(double step)
    {
        for (var decimals = 0; decimals < 9; decimals++)
            if (Math.Abs(step * Power(decimals) - Math.Round(step * Power(decimals))) < 1e-6) return decimals;
        return 9;
    }

    /// <summary>A power of ten by multiplication, which is the same on every platform.</summary>
    private static double Power(int exponent)
    {
        var power = 1.0;
        for (var i = 0; i < Math.Abs(exponent); i++) power *= 10;
        return exponent < 0 ? 1 / power : power;
    }
}
