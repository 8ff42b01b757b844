using System.Runtime.CompilerServices;
using Parallax.Charts.Export;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Plotly.NET;

namespace Parallax.Charts;

/// <summary>Charts as pictures, figures and HTML.</summary>
/// <remarks>Each of them draws every kind of chart; the kinds know nothing of it.</remarks>
public static class ChartRendering
{
    // The conversion must work at the first use of a chart, whatever else of the library has run before.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void RegisterConversion() => FigureConversion.Use(chart => ((ChartSpec)chart).ToPlotly());

    /// <summary>The chart as an SVG picture.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">Its width in pixels, from 320 on; the height follows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 320.</exception>
    public static string ToSvg(this ChartSpec chart, int width = 760) =>
        SvgWriter.Write(ChartCheck.Drawable(chart), width);

    /// <summary>The chart as a figure of Plotly.NET, for everything that Plotly.NET does with figures.</summary>
    /// <remarks>Each call makes a new figure; Plotly.NET's functions may change the one that they are given.</remarks>
    public static GenericChart ToPlotly(this ChartSpec chart) => FigureOrigins.FigureOf(ChartCheck.Drawable(chart));

    /// <summary>The figure as JSON: an object with <c>data</c> and <c>layout</c>, the same every time.</summary>
    public static string ToPlotlyJson(this ChartSpec chart)
    {
        var figure = PlotlyFigures.Of(ChartCheck.Drawable(chart));
        return FigureJson.Of(figure);
    }

    /// <summary>The chart as HTML: pictures for wide and narrow screens, embedded, with the text alternative.</summary>
    public static string ToHtml(this ChartSpec chart) => ChartHtml.Write(ChartCheck.Drawable(chart));

    /// <summary>The chart as a page of its own on which it is live.</summary>
    /// <remarks>
    /// It can be zoomed, and values are shown at the pointer. plotly.js is in the page (3.6 MB), which needs no other
    /// file and no network.
    /// </remarks>
    public static string ToLiveHtml(this ChartSpec chart) => FigureHtml.WritePage(chart.ToPlotly());

    /// <summary>The same for a figure of Plotly.NET.</summary>
    /// <exception cref="ArgumentException">Plotly.NET cannot write the figure.</exception>
    public static string ToLiveHtml(this GenericChart figure) => FigureHtml.WritePage(figure);
}
