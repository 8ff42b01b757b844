using Parallax.Display;

namespace Parallax.Charts.Svg.Scales;

/// <summary>Maps values to pixels and chooses round values for ticks.</summary>
internal sealed class ValueScale
{
    // Pixels from tick to tick at the least: labels beside an axis are low, those below it wide.
    private const double PixelsPerRow = 55;
    private const double PixelsPerColumn = 85;
    private const double LeastTicks = 2;

    // Values closer than this are the same to the eye and to floating point.
    private const double NoExtent = 1e-9;

    private readonly (double Start, double End) _pixels;
    private readonly bool _logarithmic;

    private ValueScale((double Min, double Max) range, (double Start, double End) pixels, bool logarithmic = false)
    {
        (Min, Max) = range;
        _pixels = pixels;
        _logarithmic = logarithmic;
    }

    public double Min { get; }

    public double Max { get; }

    public IReadOnlyList<double> Ticks { get; private init; } = [];

    /// <summary>How a tick is written.</summary>
    private Func<double, string> Write { get; init; } = value => CellFormat.Number(value);

    /// <summary>Where a value lies.</summary>
    public double this[double value]
    {
        get
        {
            var share = _logarithmic ? LogarithmicShare(value) : Share(value, Min, Max);
            return Math.Round(_pixels.Start + share * (_pixels.End - _pixels.Start), 2);
        }
    }

    /// <summary>A scale that holds all values and what the axis asks for, with ticks at round values.</summary>
    /// <param name="axis">What the axis asks for.</param>
    /// <param name="values">The values to be shown.</param>
    /// <param name="pixels">Where the scale starts and ends.</param>
    /// <param name="scale">What the values are.</param>
    public static ValueScale Of(
        ChartAxis axis,
        IEnumerable<double> values,
        (double Start, double End) pixels,
        ScaleBase scale = ScaleBase.Values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        var tickPixels = pixels.End < pixels.Start ? PixelsPerRow : PixelsPerColumn;
        var wanted = Math.Max(LeastTicks, Math.Abs(pixels.End - pixels.Start) / tickPixels);
        if (axis.Logarithmic) return Logarithms(axis, finite, pixels, wanted);
        var range = RangeOf(axis, finite, scale == ScaleBase.FromZero);
        if (scale == ScaleBase.Dates) return Dates(range, pixels, wanted);
        return Numbers(range, pixels, (range.Max - range.Min) / wanted, RoundValues.AreWhole(finite));
    }

    /// <summary>A tick's label.</summary>
    public string Label(double tick) => Write(tick);

    private double LogarithmicShare(double value) =>
        Share(Math.Log10(value), Math.Log10(Min), Math.Log10(Max));

    private static double Share(double value, double min, double max) => (value - min) / (max - min);

    private static (double Min, double Max) RangeOf(ChartAxis axis, double[] values, bool fromZero)
    {
        var (min, max) = ExtentOf(values, (0, 1));
        min = Math.Min(axis.Min ?? min, min);
        max = Math.Max(axis.Max ?? max, max);
        if (fromZero) (min, max) = (Math.Min(0, min), Math.Max(0, max));
        if (max - min >= NoExtent) return (min, max);
        if (!fromZero || min < 0) return (min - 0.5, max + 0.5);
        return max <= 0 ? (0, 1) : (min, max + 0.5);
    }

    private static (double Min, double Max) ExtentOf(double[] values, (double Min, double Max) ifEmpty) =>
        values.Length == 0 ? ifEmpty : (values.Min(), values.Max());

    private static ValueScale Dates((double Min, double Max) range, (double, double) pixels, double wanted)
    {
        var (ticks, format) = DateTicks.Of(range.Min, range.Max, wanted);
        return new ValueScale(range, pixels) { Ticks = ticks, Write = days => DateTicks.Label(days, format) };
    }

    private static ValueScale Numbers(
        (double Min, double Max) range, (double, double) pixels, double rawStep, bool whole)
    {
        var step = RoundValues.Step(rawStep, whole);
        var decimals = RoundValues.Decimals(step);
        var largest = Math.Max(Math.Abs(range.Min), Math.Abs(range.Max));
        return new ValueScale(range, pixels)
        {
            Ticks = RoundValues.Multiples(step, range.Min, range.Max),
            Write = value => CellFormat.Number(value, decimals, largest),
        };
    }

    private static ValueScale Logarithms(ChartAxis axis, double[] values, (double, double) pixels, double wanted)
    {
        var (least, greatest) = ExtentOf(values, (1, 10));
        var min = Math.Min(axis.Min ?? least, least);
        var max = Math.Max(axis.Max ?? greatest, greatest);
        // Values within a tenth of each other would fill the whole axis with their small difference.
        if (max / min < 1.1) (min, max) = (min / 2, max * 2);
        return new ValueScale((min, max), pixels, logarithmic: true)
        {
            Ticks = RoundValues.OfLogarithms(min, max, wanted),
            Write = value => CellFormat.Number(value, RoundValues.Decimals(value)),
        };
    }
}
