using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;

namespace Parallax.Charts;

/// <summary>Horizontal bars, grouped by category, one bar for each outlet.</summary>
/// <remarks>
/// Bars start at zero. A missing value is written out as <see cref="ChartSpec.MissingText"/> and has no bar.
/// </remarks>
public sealed record BarChart : ChartSpec
{
    // With more bars in a group nobody can tell which is whose.
    private const int MostBarsToCompare = 4;

    /// <summary>The numbers; categories are shown in the order in which they first appear.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the bars measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal OutletTable Table => new(Values, Styles);

    internal override bool IsEmpty => Values.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers => [Drawing.AxisNumbers.Of(ValueAxis, Values)];

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    internal override (double Min, double Max)? Range => ValueAxis.RangeOf(Values.Select(v => v.Value));

    /// <summary>The chart itself for up to four outlets, a heatmap of the same numbers for more.</summary>
    public ChartSpec Condensed()
    {
        if (Styles.Count <= MostBarsToCompare) return this;
        return new HeatmapChart
        {
            Title = Title,
            Subtitle = Subtitle,
            Source = Source,
            Outlets = Outlets,
            MissingText = MissingText,
            AltText = AltText,
            Places = Places,
            Values = Values,
            ValueAxis = ValueAxis,
        };
    }

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis.Over(min, max) };

    private protected override string Describe() => $"Bar chart of {ValueAxis.Title}. {Table.Describe(MissingText)}";
}
