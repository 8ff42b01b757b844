using System.Globalization;
using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Scales;
using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="LineChart"/>.</summary>
internal static class LineFigure
{
    private const double LineWidth = 2.5;
    private const int MarkSize = 7;

    public static PlotlyParts Of(LineChart chart) => new()
    {
        Traces = [.. chart.Styles.SelectMany(style => Traces(chart, style))],
        XAxes = [PlotlyAxes.Values(chart.XAxis, chart.Dates ? ScaleBase.Dates : ScaleBase.Values)],
        YAxes = [PlotlyAxes.Values(chart.YAxis)],
    };

    /// <summary>An outlet's bands, and its line on top of them.</summary>
    private static IEnumerable<Trace> Traces(LineChart chart, OutletStyle style)
    {
        var points = chart.PointsOf(style);
        foreach (var run in LineChart.Runs(points).Where(LineChart.HasBand))
        {
            yield return LowerEdge(chart, style, run);
            yield return UpperEdge(chart, style, run);
        }

        yield return Line(chart, style, points);
    }

    private static Trace LowerEdge(LineChart chart, OutletStyle style, LinePoint[] run) =>
        PlotlyTraces.Scatter(Edge(chart, style, run, point => point.Low));

    /// <summary>The upper edge, with the area down to the trace before it.</summary>
    private static Trace UpperEdge(LineChart chart, OutletStyle style, LinePoint[] run) =>
        PlotlyTraces.Scatter(Edge(chart, style, run, point => point.High) with
        {
            Fill = StyleParam.Fill.ToNext_y,
            FillColor = Colour(style.Faint),
        });

    private static BandEdge Edge(
        LineChart chart,
        OutletStyle style,
        LinePoint[] run,
        Func<LinePoint, double?> height) => new()
        {
            Name = SafeText(style.Outlet),
            X = Places(chart, run),
            Y = Numbers(run.Select(height)),
            Line = PlotlyValues.Line(style.Colour, 0),
        };

    private static Trace Line(LineChart chart, OutletStyle style, LinePoint[] points) => PlotlyTraces.Scatter(new
    {
        Mode = StyleParam.Mode.Lines_Markers,
        Name = SafeText(style.Outlet),
        ShowLegend = true,
        HoverInfo = StyleParam.HoverInfo.All,
        X = Places(chart, points),
        Y = Numbers(points.Select(p => p.Y)),
        Line = PlotlyValues.Line(style.Colour, LineWidth),
        Marker = Marker(style, MarkSize),
    });

    private static IConvertible?[] Places(LineChart chart, LinePoint[] points)
    {
        if (!chart.Dates) return Numbers(points.Select(p => p.X));
        return [.. points.Select(p => Date(p.X))];
    }

    private static string Date(double days) =>
        LineChart.Moment(days).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    // An invisible line at one side of a band: arguments of Plotly.NET's function for lines.
    private sealed record BandEdge
    {
        public StyleParam.Mode Mode { get; } = StyleParam.Mode.Lines;

        public bool ShowLegend { get; }

        public StyleParam.HoverInfo HoverInfo { get; } = StyleParam.HoverInfo.Skip;

        public required string Name { get; init; }

        public required IConvertible?[] X { get; init; }

        public required IConvertible?[] Y { get; init; }

        public required Line Line { get; init; }

        public StyleParam.Fill? Fill { get; init; }

        public Color? FillColor { get; init; }
    }
}
