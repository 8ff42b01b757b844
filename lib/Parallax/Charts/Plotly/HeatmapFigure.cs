using Parallax.Charts.Drawing;
using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly;

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
            Z = Cells(table, (category, outlet) => Number(table.Number(category, outlet))),
            TextTemplate = "%{text}",
            HoverOnGaps = false,
            XGap = Gap,
            YGap = Gap,
            ColorScale = Scale(hasNegative ? [-1, 0, 1] : [0, 1]),
            ZMin = Number(hasNegative ? -greatest : 0),
            ZMax = Number(greatest),
            ColorBar = Create<ColorBar>(new
            {
                Title = Create<Title>(new { Text = SafeText(chart.ValueAxis.Title), Side = StyleParam.Side.Right }),
            }),
        });
        // Plotly.NET 6.0.0 types the text of a heatmap as one row.
        cells.SetProperty("text", Cells(table, (c, o) => SafeText(table.Label(c, o, chart.MissingText))));
        return cells;
    }

    /// <summary>Something of each cell, row by row.</summary>
    private static T[][] Cells<T>(OutletTable table, Func<string, string, T> of) =>
        [.. table.Categories.Select(category => table.Styles.Select(style => of(category, style.Outlet)).ToArray())];

    /// <summary>The colours for shares of the greatest size, evenly spaced.</summary>
    private static StyleParam.Colorscale Scale(double[] shares)
    {
        var stops = shares.Select((share, i) => Tuple.Create(i / (shares.Length - 1.0), Colour(HeatColour.Of(share))));
        return StyleParam.Colorscale.NewCustom([.. stops]);
    }
}
