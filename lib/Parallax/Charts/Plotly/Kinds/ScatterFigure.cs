using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="ScatterChart"/>.</summary>
internal static class ScatterFigure
{
    private const int MarkSize = 9;

    public static PlotlyParts Of(ScatterChart chart)
    {
        string[] outlets = [.. chart.Styles.Select(s => s.Outlet)];
        var groups = chart.Points.GroupBy(p => p.Outlet, StringComparer.Ordinal);
        var sorted = groups.OrderBy(group => Array.IndexOf(outlets, group.Key));
        return new PlotlyParts
        {
            Traces = [.. sorted.Select(group => Points(chart, group))],
            XAxes = [PlotlyAxes.Values(chart.XAxis)],
            YAxes = [PlotlyAxes.Values(chart.YAxis)],
        };
    }

    private static Trace Points(ScatterChart chart, IGrouping<string?, ScatterPoint> group) => PlotlyTraces.Scatter(new
    {
        Mode = StyleParam.Mode.Markers_Text,
        Name = SafeText(group.Key ?? ""),
        ShowLegend = group.Key is not null,
        X = Numbers(group.Select(p => p.X)),
        Y = Numbers(group.Select(p => p.Y)),
        MultiText = SafeTexts(group.Select(p => p.Label)),
        TextPosition = StyleParam.TextPosition.MiddleRight,
        Marker = Marker(chart.StyleOf(group.First()), MarkSize),
    });
}
