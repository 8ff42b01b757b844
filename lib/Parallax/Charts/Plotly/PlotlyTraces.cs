using Microsoft.FSharp.Core;
using Plotly.NET;

namespace Parallax.Charts.Plotly;

/// <summary>Traces of Plotly.NET with the members that its functions give them.</summary>
/// <remarks>The arguments are those of <see cref="Trace2DStyle"/> and <see cref="TraceDomainStyle"/>.</remarks>
internal static class PlotlyTraces
{
    /// <summary>Points, lines, or both.</summary>
    public static Trace Scatter(object arguments) =>
        Trace2D.initScatter(Style(nameof(Trace2DStyle.Scatter), arguments));

    /// <summary>Bars.</summary>
    public static Trace Bar(object arguments) => Trace2D.initBar(Style(nameof(Trace2DStyle.Bar), arguments));

    /// <summary>Boxes with quartiles, and single points.</summary>
    public static Trace Box(object arguments) => Trace2D.initBoxPlot(Style(nameof(Trace2DStyle.BoxPlot), arguments));

    /// <summary>Coloured cells.</summary>
    public static Trace Heatmap(object arguments) =>
        Trace2D.initHeatmap(Style(nameof(Trace2DStyle.Heatmap), arguments));

    /// <summary>A table of texts.</summary>
    public static Trace Table(object arguments)
    {
        var style = PlotlyCall.Style<TraceDomain>(typeof(TraceDomainStyle), nameof(TraceDomainStyle.Table), arguments);
        return TraceDomain.initTable(style);
    }

    /// <summary>Puts a trace on the axes with this number.</summary>
    public static Trace2D OnAxes(Trace2D trace, int number)
    {
        var axes = new
        {
            X = StyleParam.LinearAxisId.NewX(number),
            Y = StyleParam.LinearAxisId.NewY(number),
        };
        return Style(nameof(Trace2DStyle.SetAxisAnchor), axes).Invoke(trace);
    }

    /// <summary>Takes a trace out of the legend.</summary>
    public static Trace2D WithoutLegendEntry(Trace2D trace)
    {
        var hidden = new { ShowLegend = false };
        return PlotlyCall.Style<Trace2D>(typeof(TraceStyle), nameof(TraceStyle.TraceInfo), hidden).Invoke(trace);
    }

    private static FSharpFunc<Trace2D, Trace2D> Style(string kind, object arguments) =>
        PlotlyCall.Style<Trace2D>(typeof(Trace2DStyle), kind, arguments);
}
