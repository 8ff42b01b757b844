using Parallax.Charts.Drawing;
using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="SlopeChart"/>.</summary>
internal static class SlopeFigure
{
    private const double LineWidth = 2;

    public static PlotlyParts Of(SlopeChart chart)
    {
        var table = chart.Table;
        return new PlotlyParts
        {
            Traces = [.. table.Categories.Select(category => Slope(table, category))],
            XAxes = [PlotlyAxes.Outlets()],
            YAxes = [PlotlyAxes.Values(chart.ValueAxis)],
        };
    }

    private static Trace Slope(OutletTable table, string category) => PlotlyTraces.Scatter(new
    {
        Mode = StyleParam.Mode.Lines_Markers,
        Name = SafeText(category),
        X = SafeTexts(table.Styles.Select(s => s.Outlet)),
        Y = Numbers(table.NumbersOf(category)),
        Line = Line(SlopeChart.ColourOf(table, category), LineWidth),
    });
}
