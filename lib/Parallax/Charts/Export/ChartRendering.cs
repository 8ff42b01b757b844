using Parallax.Charts.Export;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Plotly.NET;

namespace Parallax.Charts;

/// <summary>Charts as pictures, figures and HTML.</summary>
/// <remarks>Each of them draws every kind of chart; the kinds know nothing of it.</remarks>
public static class ChartRendering
{
    /// <summary>The chart as an SVG picture.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">Its width in pixels, from 320 on; the height follows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 320.</exception>
    public static string ToSvg(this ChartSpec chart, int width = 760) => SvgWriter.Write(chart, width);

    /// <summary>The chart as a figure of Plotly.NET, for everything that Plotly.NET does with figures.</summary>
    /// <remarks>Each call makes a new figure; Plotly.NET's functions may change the one that they are given.</remarks>
    public static GenericChart ToPlotly(this ChartSpec chart) => FigureOrigins.FigureOf(chart);

    /// <summary>The figure as JSON: an object with <c>data</c> and <c>layout</c>, the same every time.</summary>
    public static string ToPlotlyJson(this ChartSpec chart) => FigureJson.Of(PlotlyFigures.Of(chart));

    /// <summary>The chart as HTML: pictures for wide and narrow screens, embedded, with the text alternative.</summary>
    public static string ToHtml(this ChartSpec chart) => ChartHtml.Write(chart);
}
