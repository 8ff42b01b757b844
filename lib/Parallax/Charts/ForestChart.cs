using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Estimates with their intervals, one below the other, against a line that means no difference.</summary>
/// <remarks>
/// An estimate whose interval holds <see cref="Reference"/> has a hollow mark: the data do not tell it apart from none.
/// </remarks>
public sealed record ForestChart : ChartSpec
{
    private const int MostToDescribe = 20;

    /// <summary>The estimates, in the order in which they are shown.</summary>
    public required IReadOnlyList<Estimate> Estimates { get; init; }

    /// <summary>What is estimated.</summary>
    public required ChartAxis ValueAxis { get; init; }

    /// <summary>The value that means no difference: 0 of a difference or logarithm, 1 of a ratio.</summary>
    public double Reference { get; init; }

    /// <summary>The finite ones of all estimates and ends of intervals.</summary>
    internal IEnumerable<double> FiniteNumbers => Estimates.SelectMany(NumbersIn).Where(double.IsFinite);

    internal override bool IsEmpty => Estimates.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers =>
    [
        new(ValueAxis, Estimates.SelectMany(PlacedNumbers).Append(new DrawnNumber(Reference, "the reference", null))),
    ];

    internal override IEnumerable<string> OutletsInData => Estimates.Select(e => e.Outlet).OfType<string>();

    internal override (double Min, double Max)? Range =>
        ValueAxis.RangeOf(Estimates.SelectMany(e => new double?[] { e.Low, e.High }));

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() =>
        Estimates.ToDataFrame(("category", e => e.Category), ("outlet", e => e.Outlet),
            ("value", e => e.Value),
                ("low", e => e.Low),
                ("high", e => e.High),
                ("note", e => e.Note));

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis.Over(min, max) };

    /// <summary>The style of an estimate's outlet.</summary>
    internal OutletStyle StyleOf(Estimate estimate) =>
        Styles.FirstOrDefault(s => s.Outlet == estimate.Outlet) ?? OutletStyle.Neutral;

    /// <summary>Whether the interval leaves out the value that means no difference.</summary>
    internal bool IsDifferent(Estimate estimate) => estimate.Low > Reference || estimate.High < Reference;

    /// <summary>An estimate with its interval, as "1.9 [0.8, 3.0]".</summary>
    internal string NumbersOf(Estimate estimate)
    {
        var decimals = CellFormat.Decimals(FiniteNumbers);
        var numbers = NumbersIn(estimate).Select(number => CellFormat.Number(number, decimals)).ToArray();
        return $"{numbers[0]} [{numbers[1]}, {numbers[2]}]";
    }

    /// <summary>An estimate with all that is known of it.</summary>
    internal string Tooltip(Estimate estimate)
    {
        var outlet = estimate.Outlet is null ? "" : estimate.Outlet + ", ";
        var note = estimate.Note is null ? "" : $" ({estimate.Note})";
        return $"{outlet}{estimate.Category}: {NumbersOf(estimate)}{note}";
    }

    // An interval may have no end on one side; then it goes to the end of the axis.
    private static IEnumerable<DrawnNumber> PlacedNumbers(Estimate estimate)
    {
        DrawnNumber Placed(double value) => new(value, estimate.Category, estimate.Outlet);
        yield return Placed(estimate.Value);
        if (!double.IsInfinity(estimate.Low)) yield return Placed(estimate.Low);
        if (!double.IsInfinity(estimate.High)) yield return Placed(estimate.High);
    }

    private static double[] NumbersIn(Estimate estimate) => [estimate.Value, estimate.Low, estimate.High];

    private protected override string Describe()
    {
        var told = string.Join("; ", Estimates.Take(MostToDescribe).Select(Tooltip));
        var left = Estimates.Count - MostToDescribe;
        var end = left > 0 ? $"; and {left} more." : ".";
        return $"Estimates with intervals of {ValueAxis.Title}. {told}{end}";
    }
}
