using Parallax.Charts.Drawing;
using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="HeatmapChart"/>.</summary>
internal static class HeatmapFigure
{
    private const double RowHeight = 26;
    private const double HeadHeight = 40;
    private const double LeastHeight = 160;
    private const int Gap = 2;

    public static PlotlyParts Of(HeatmapChart chart)
    {
        var table = chart.Table;
        return new PlotlyParts
        {
            Traces = [Heatmap(chart, table)],
            XAxes = [PlotlyAxes.Outlets(StyleParam.Side.Top)],
            YAxes = [PlotlyAxes.Categories(table.Categories)],
            PlotHeight = Math.Max(LeastHeight, table.Categories.Count * RowHeight + HeadHeight),
        };
    }

    private static Trace Heatmap(HeatmapChart chart, OutletTable table)
    {
        var hasNegative = table.Numbers.Any(n => n < 0);
        var greatest = table.Numbers.Max(Math.Abs, 1);
        var cells = PlotlyTraces.Heatmap(new
        {
            X = SafeTexts(table.Styles.Select(s => s.Outlet)),
            Y = SafeTexts(table.Categories),
            Z = table.Categories.Select(category => Numbers(table.NumbersOf(category))).ToArray(),
            TextTemplate = "%{text}",
            HoverOnGaps = false,
            XGap = Gap,
            YGap = Gap,
            ColorScale = Scale(hasNegative ? [-1, 0, 1] : [0, 1]),
            ZMin = Number(hasNegative ? -greatest : 0),
            ZMax = Number(greatest),
            ColorBar = Bar(chart.ValueAxis),
        });
        // Plotly.NET 6.0.0 types the text of a heatmap as one row.
        cells.SetProperty("text", table.Categories.Select(category => Labels(chart, table, category)).ToArray());
        return cells;
    }

    private static string[] Labels(HeatmapChart chart, OutletTable table, string category) =>
        SafeTexts(table.Styles.Select(style => table.Label(category, style.Outlet, chart.MissingText)));

    /// <summary>The colours for shares of the greatest size, evenly spaced.</summary>
    private static StyleParam.Colorscale Scale(double[] shares)
    {
        var stops = new Tuple<double, Color>[shares.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var place = i / (shares.Length - 1.0);
            stops[i] = Tuple.Create(place, Colour(HeatColour.Of(shares[i])));
        }

        return StyleParam.Colorscale.NewCustom(stops);
    }

    private static ColorBar Bar(ChartAxis axis)
    {
        var title = new { Text = SafeText(axis.Title), Side = StyleParam.Side.Right };
        return Create<ColorBar>(new { Title = Create<Title>(title) });
    }
}
