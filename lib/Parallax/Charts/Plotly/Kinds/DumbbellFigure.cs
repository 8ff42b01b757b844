using Parallax.Charts.Drawing;
using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="DumbbellChart"/>.</summary>
internal static class DumbbellFigure
{
    private const double RowHeight = 34;
    private const int MarkSize = 12;
    private const double LineWidth = 2;

    public static PlotlyParts Of(DumbbellChart chart)
    {
        var table = chart.Table;
        return new PlotlyParts
        {
            Traces = [.. Lines(table), .. table.Styles.Select(style => Marks(chart, table, style))],
            XAxes = [PlotlyAxes.Values(chart.ValueAxis)],
            YAxes = [PlotlyAxes.Categories(table.Categories)],
            PlotHeight = PlotHeights.Of(table.Categories.Count, RowHeight),
        };
    }

    /// <summary>Lines from the least to the greatest value of each category.</summary>
    private static IEnumerable<Trace> Lines(OutletTable table)
    {
        foreach (var category in table.Categories)
        {
            double[] values = [.. table.NumbersOf(category).OfType<double>()];
            if (values.Length >= 2) yield return Line(category, values.Min(), values.Max());
        }
    }

    private static Trace Line(string category, double least, double greatest) => PlotlyTraces.Scatter(new
    {
        Mode = StyleParam.Mode.Lines,
        ShowLegend = false,
        HoverInfo = StyleParam.HoverInfo.Skip,
        X = Numbers([least, greatest]),
        Y = SafeTexts([category, category]),
        Line = PlotlyValues.Line(Palette.Connector, LineWidth),
    });

    private static Trace Marks(DumbbellChart chart, OutletTable table, OutletStyle style) => PlotlyTraces.Scatter(new
    {
        Mode = StyleParam.Mode.Markers,
        Name = SafeText(style.Outlet),
        X = Numbers(table.NumbersOf(style)),
        Y = SafeTexts(table.Categories),
        MultiHoverText = SafeTexts(table.Tooltips(style, chart.ValueAxis.Title)),
        HoverInfo = StyleParam.HoverInfo.Text,
        Marker = Marker(style, MarkSize),
    });
}
