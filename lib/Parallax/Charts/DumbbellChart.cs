using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;

namespace Parallax.Charts;

/// <summary>One row a category, one mark for each outlet, joined by a line: shows how far outlets are apart.</summary>
/// <remarks>
/// The least and the greatest value of a row are written beside their marks. Marks that would lie on each other are
/// moved up and down.
/// </remarks>
public sealed record DumbbellChart : ChartSpec
{
    /// <summary>The numbers; categories are shown in the order in which they first appear.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the marks measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal OutletTable Table => new(Values, Styles);

    internal override bool IsEmpty => Values.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers => [Drawing.AxisNumbers.Of(ValueAxis, Values)];

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    internal override (double Min, double Max)? Range => ValueAxis.RangeOf(Values.Select(v => v.Value));

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis.Over(min, max) };

    private protected override string Describe() =>
        $"Dumbbell chart of {ValueAxis.Title}. {Table.Describe(MissingText)}";
}
