using Parallax.Charts.Drawing;
using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="DistributionChart"/>.</summary>
internal static class DistributionFigure
{
    private const double LaneHeight = 46;
    private const double LeastHeight = 200;
    private const int MarkSize = 5;
    private const double LineWidth = 1.5;

    // Dots are spread over half of the height of their box, around its middle.
    private const double Spread = 0.5;

    public static PlotlyParts Of(DistributionChart chart)
    {
        var height = chart.Groups.Count * chart.Styles.Count * LaneHeight;
        var drawn = chart.Thinned();
        return new PlotlyParts
        {
            Traces = [.. chart.Styles.Select(style => Boxes(drawn, style))],
            XAxes = [PlotlyAxes.Values(chart.ValueAxis)],
            YAxes = [PlotlyAxes.Categories(chart.Groups)],
            BoxMode = StyleParam.BoxMode.Group,
            PlotHeight = Math.Max(LeastHeight, height),
        };
    }

    private static Trace Boxes(DistributionChart chart, OutletStyle style)
    {
        Observation[] own = [.. chart.Observations.Where(o => o.Outlet == style.Outlet)];
        return PlotlyTraces.Box(new
        {
            Orientation = StyleParam.Orientation.Horizontal,
            BoxPoints = StyleParam.BoxPoints.All,
            Jitter = Spread,
            PointPos = 0.0,
            QuartileMethod = StyleParam.QuartileMethod.Linear,
            Name = SafeText(style.Outlet),
            X = Numbers(own.Select(o => o.Value)),
            Y = SafeTexts(own.Select(o => o.Group)),
            Marker = Marker(style, MarkSize),
            Line = Line(style.Colour, LineWidth),
        });
    }
}
