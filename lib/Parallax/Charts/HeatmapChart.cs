using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;

namespace Parallax.Charts;

/// <summary>One row a category, one column an outlet, the number in each cell and its size as colour.</summary>
/// <remarks>
/// Colours run from white to blue; where there are negative numbers, from orange over white to blue. Missing cells are
/// hatched.
/// </remarks>
public sealed record HeatmapChart : ChartSpec
{
    /// <summary>The numbers; categories are shown in the order in which they first appear.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the numbers measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal OutletTable Table => new(Values, Styles);

    internal override bool IsEmpty => Values.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers => [Drawing.AxisNumbers.Of(ValueAxis.Linear(), Values)];

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    private protected override string Describe() => $"Table of {ValueAxis.Title}. {Table.Describe(MissingText)}";
}
