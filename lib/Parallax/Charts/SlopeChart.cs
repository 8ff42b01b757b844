using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;

namespace Parallax.Charts;

/// <summary>One line a category, from outlet to outlet: shows what ranks high in one and low in another.</summary>
/// <remarks>
/// A line has the colour of the outlet with the greatest value; grey where all are equal. A missing value breaks the
/// line.
/// </remarks>
public sealed record SlopeChart : ChartSpec
{
    /// <summary>The numbers.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the lines measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal OutletTable Table => new(Values, Styles);

    internal override bool IsEmpty => Values.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers => [Drawing.AxisNumbers.Of(ValueAxis, Values)];

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    /// <summary>The colour of a category's line: that of the outlet with the greatest value.</summary>
    internal static string ColourOf(OutletTable table, string category)
    {
        var holders = table.Styles.Where(s => table.Number(category, s.Outlet) is not null).ToArray();
        if (holders.Length == 0) return OutletStyle.Neutral.Colour;
        var best = holders.MaxBy(s => table.Number(category, s.Outlet))!;
        var greatest = table.Number(category, best.Outlet);
        var allEqual = holders.Length > 1 && holders.All(s => table.Number(category, s.Outlet) == greatest);
        return allEqual ? OutletStyle.Neutral.Colour : best.Colour;
    }

    private protected override string Describe() => $"Slope chart of {ValueAxis.Title}. {Table.Describe(MissingText)}";
}
