using System.Text;
using Parallax.Charts.Export;
using Parallax.Display;
using Parallax.Tables;

namespace Parallax.Charts;

/// <summary>Writes charts to files.</summary>
/// <remarks>
/// Each file is written beside its place and then moved there, so that no half-written one is ever seen.
/// </remarks>
public static class ChartExport
{
    /// <summary>
    /// Significant digits of what is written, so that the same chart gives the same file on every machine.
    /// </summary>
    private const int CsvDigits = 6;

    /// <summary>Writes the picture as an SVG file.</summary>
    /// <inheritdoc cref="ChartRendering.ToSvg"/>
    public static void SaveSvg(this ChartSpec chart, string path, int width = 760) => Write(path, chart.ToSvg(width));

    /// <summary>Writes the chart as a Plotly figure, a JSON file.</summary>
    public static void SavePlotlyJson(this ChartSpec chart, string path) => Write(path, chart.ToPlotlyJson());

    /// <summary>Writes the chart as a page on which it is live; the page needs no other file and no network.</summary>
    public static void SaveHtml(this ChartSpec chart, string path) => Write(path, chart.ToLiveHtml());

    /// <summary>Writes the numbers behind the chart as a CSV file.</summary>
    public static void SaveCsv(this ChartSpec chart, string path) => chart.ToDataFrame().SaveAsCsv(path, CsvDigits);

    /// <summary>Writes the picture as a PNG file, drawn by a browser of the Chromium family.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">Width, sharpness and browser.</param>
    /// <exception cref="FileNotFoundException">No such browser is installed.</exception>
    /// <exception cref="IOException">The browser made no picture.</exception>
    public static void SavePng(this ChartSpec chart, string path, PngOptions? options = null)
    {
        Write(path, BrowserPicture.Draw(ChartCheck.Drawable(chart), options ?? new PngOptions()));
    }

    /// <summary>The first browser on the PATH that can draw pictures; null where there is none.</summary>
    public static string? FindBrowser() => BrowserPicture.FindBrowser();

    private static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    private static void Write(string path, byte[] content)
    {
        using var file = new SafeFile(path);
        file.Stream.Write(content);
        file.Commit();
    }
}
