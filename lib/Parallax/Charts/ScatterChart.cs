using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Points with labels that never lie on each other or on a point.</summary>
/// <remarks>
/// Labels are placed by weight; those for which there is no room are left out, and a note says how many.
/// </remarks>
public sealed record ScatterChart : ChartSpec
{
    private const int MostToDescribe = 20;

    /// <summary>The points.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    /// <summary>The horizontal axis.</summary>
    public required ChartAxis XAxis { get; init; }

    /// <summary>The vertical axis.</summary>
    public required ChartAxis YAxis { get; init; }

    /// <summary>Whether the line is drawn on which both values are equal.</summary>
    public bool ShowEquality { get; init; }

    internal override bool IsEmpty => Points.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers =>
    [
        new(XAxis, Points.Select(p => new DrawnNumber(p.X, p.Label, p.Outlet))),
        new(YAxis, Points.Select(p => new DrawnNumber(p.Y, p.Label, p.Outlet))),
    ];

    internal override IEnumerable<string> OutletsInData => Points.Select(p => p.Outlet).OfType<string>();

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Points.ToDataFrame(
        ("label", p => p.Label),
            ("outlet", p => p.Outlet),
            ("x", p => p.X),
            ("y", p => p.Y),
            ("weight", p => p.Weight));

    /// <summary>The style of a point's outlet.</summary>
    internal OutletStyle StyleOf(ScatterPoint point) =>
        Styles.FirstOrDefault(s => s.Outlet == point.Outlet) ?? OutletStyle.Neutral;

    /// <summary>The axis as it is drawn: where the line of equal values is shown, both cover the same range.</summary>
    internal ChartAxis Shared(ChartAxis axis)
    {
        if (!ShowEquality || Points.Count == 0) return axis;
        var least = Points.Min(p => Math.Min(p.X, p.Y));
        var greatest = Points.Max(p => Math.Max(p.X, p.Y));
        var min = Math.Min(axis.Min ?? least, least);
        var max = Math.Max(axis.Max ?? greatest, greatest);
        return axis.Over(min, max);
    }

    private protected override string Describe()
    {
        var points = Points.OrderByDescending(p => p.Weight).Take(MostToDescribe).Select(Describe);
        var end = Points.Count > MostToDescribe ? "; and others." : ".";
        var measures = $"{XAxis.Title} against {YAxis.Title}";
        return $"Scatter chart of {Points.Count} points, {measures}: {string.Join("; ", points)}{end}";
    }

    private static string Describe(ScatterPoint point)
    {
        var outlet = point.Outlet is null ? "" : point.Outlet + ", ";
        var (x, y) = (CellFormat.Number(point.X), CellFormat.Number(point.Y));
        return $"{point.Label} ({outlet}{x}, {y})";
    }
}
