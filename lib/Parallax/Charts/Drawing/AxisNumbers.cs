namespace Parallax.Charts.Drawing;

/// <summary>An axis with the numbers that are placed on it.</summary>
internal sealed record AxisNumbers(ChartAxis Axis, IEnumerable<DrawnNumber> Numbers)
{
    /// <summary>Whether the numbers are days since 1970.</summary>
    public bool AreDates { get; init; }

    /// <summary>An axis of values by category and outlet.</summary>
    public static AxisNumbers Of(ChartAxis axis, IEnumerable<OutletValue> values) =>
        new(axis, values.Select(v => new DrawnNumber(v.Value, v.Category, v.Outlet)));
}
