using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>
/// One line an outlet, over the article's course or over time, with a band where there are intervals.
/// </summary>
public sealed record LineChart : ChartSpec
{
    /// <summary>The points; within an outlet they are joined in the order of X.</summary>
    public required IReadOnlyList<LinePoint> Points { get; init; }

    /// <summary>The horizontal axis.</summary>
    public required ChartAxis XAxis { get; init; }

    /// <summary>The vertical axis.</summary>
    public required ChartAxis YAxis { get; init; }

    /// <summary>Whether X is days since 1970 (see <see cref="LinePoint.At"/>) and shown as dates.</summary>
    public bool Dates { get; init; }

    internal override bool IsEmpty => Points.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers =>
    [
        new(XAxis, Points.Select(PlacedX)) { AreDates = Dates },
        new(YAxis, Points.SelectMany(PlacedNumbers)),
    ];

    internal override IEnumerable<string> OutletsInData => Points.Select(p => p.Outlet);

    internal override (double Min, double Max)? Range => YAxis.RangeOf(Heights.Cast<double?>());

    /// <summary>All values and edges of bands.</summary>
    internal IEnumerable<double> Heights
    {
        get
        {
            var all = Points.SelectMany(p => new[] { p.Y, p.Low, p.High });
            return all.OfType<double>();
        }
    }

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Points.ToDataFrame(("outlet", p => p.Outlet),
        (Dates ? "date" : "x", p => Dates ? Moment(p.X) : p.X),
            ("y", p => p.Y),
            ("low", p => p.Low),
            ("high", p => p.High));

    internal override ChartSpec WithRange(double min, double max) => this with { YAxis = YAxis.Over(min, max) };

    /// <summary>The time that so many days after the beginning of 1970 are, to the second.</summary>
    internal static DateTimeOffset Moment(double days)
    {
        var seconds = (long)Math.Round(days * TimeSpan.TicksPerDay / TimeSpan.TicksPerSecond);
        return DateTimeOffset.UnixEpoch.AddTicks(seconds * TimeSpan.TicksPerSecond);
    }

    /// <summary>An outlet's points in the order of X.</summary>
    internal LinePoint[] PointsOf(OutletStyle style) =>
        [.. Points.Where(p => p.Outlet == style.Outlet).OrderBy(p => p.X)];

    /// <summary>Stretches of an outlet's points without a missing value.</summary>
    internal static IEnumerable<LinePoint[]> Runs(LinePoint[] points)
    {
        var run = new List<LinePoint>();
        foreach (var point in points)
        {
            if (point.Y is not null)
            {
                run.Add(point);
            }
            else if (run.Count > 0)
            {
                yield return [.. run];
                run.Clear();
            }
        }

        if (run.Count > 0) yield return [.. run];
    }

    /// <summary>Whether a stretch has a band: two points or more, each with an interval.</summary>
    internal static bool HasBand(LinePoint[] run) =>
        run.Length > 1 && Array.TrueForAll(run, p => p.Low is not null && p.High is not null);

    private protected override string Describe()
    {
        var lines = string.Join("; ", Styles.Select(Describe));
        return $"Line chart of {YAxis.Title} over {XAxis.Title}. {lines}.";
    }

    private static DrawnNumber PlacedX(LinePoint point) => new(point.X, "x", point.Outlet);

    private static IEnumerable<DrawnNumber> PlacedNumbers(LinePoint point)
    {
        yield return new DrawnNumber(point.Y, "y", point.Outlet);
        yield return new DrawnNumber(point.Low, "the band's lower edge", point.Outlet);
        yield return new DrawnNumber(point.High, "the band's upper edge", point.Outlet);
    }

    private string Describe(OutletStyle style)
    {
        double[] values = [.. PointsOf(style).Select(p => p.Y).OfType<double>()];
        if (values.Length == 0) return $"{style.Outlet}: {MissingText}";
        var ends = CellFormat.Extent(values[0], values[^1], "to");
        var extent = CellFormat.Extent(values.Min(), values.Max(), "and");
        return $"{style.Outlet}: {values.Length} points, from {ends}, between {extent}";
    }
}
