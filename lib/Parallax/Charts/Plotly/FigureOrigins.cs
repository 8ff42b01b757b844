using System.Runtime.CompilerServices;
using Plotly.NET;

namespace Parallax.Charts.Plotly;

/// <summary>Remembers of which chart a figure was made, as long as the figure is in use.</summary>
internal static class FigureOrigins
{
    private static readonly ConditionalWeakTable<GenericChart, ChartSpec> Charts = [];

    /// <summary>The figure of a chart.</summary>
    public static GenericChart FigureOf(ChartSpec chart)
    {
        var figure = PlotlyFigures.Of(chart);
        Charts.Add(figure, chart);
        return figure;
    }

    /// <summary>The chart of which a figure was made, while the figure is as it was made; null else.</summary>
    /// <param name="figure">The figure; Plotly.NET's functions may change it as well as copy it.</param>
    /// <param name="json">The figure as it is now.</param>
    public static ChartSpec? ChartOf(GenericChart figure, string json)
    {
        if (!Charts.TryGetValue(figure, out var chart)) return null;
        return json == FigureJson.Of(PlotlyFigures.Of(chart)) ? chart : null;
    }
}
