using System.Diagnostics;
using System.Globalization;
using Parallax.Tables;

namespace Parallax.Charts;

/// <summary>Writes charts to files.</summary>
/// <remarks>Each file is written beside its place and then moved there, so that no half-written one is ever seen.</remarks>
public static class ChartExport
{
    /// <summary>Significant digits of what is written, so that the same chart gives the same file on every machine.</summary>
    private const int CsvDigits = 6;

    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    /// <summary>Writes the picture as an SVG file.</summary>
    public static void SaveSvg(this ChartSpec chart, string path, int width = 760) => Write(path, chart.ToSvg(width));

    /// <summary>Writes the chart as a Plotly figure, a JSON file.</summary>
    public static void SavePlotlyJson(this ChartSpec chart, string path) => Write(path, chart.ToPlotlyJson());

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
        options ??= new PngOptions();
        var browser = options.Browser ?? FindBrowser() ?? throw new FileNotFoundException(
            $"A PNG needs a browser, and none of {string.Join(", ", Browsers)} is on the PATH; install one, set PngOptions.Browser, or write SVG.");
        var folder = Directory.CreateTempSubdirectory("parallax-png-");
        try
        {
            var (canvas, height) = Svg.SvgWriter.Draw(chart, options.Width);
            File.WriteAllText(Path.Combine(folder.FullName, "chart.svg"), canvas.ToSvg(height, chart.Title, chart.Description));
            Run(browser, folder.FullName, (options, height));
            var picture = Path.Combine(folder.FullName, "chart.png");
            if (!File.Exists(picture)) throw new IOException($"{browser} made no picture of '{chart.Title}'; does it start with --headless?");
            File.Copy(picture, path + ".part", overwrite: true);
            File.Move(path + ".part", path, overwrite: true);
        }
        finally { folder.Delete(recursive: true); }
    }

    /// <summary>The first browser on the PATH that can draw pictures; null where there is none.</summary>
    public static string? FindBrowser()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        string[] mac = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
        return Browsers.SelectMany(b => folders.Select(f => Path.Combine(f, b + ending))).Concat(mac).FirstOrDefault(File.Exists);
    }

    private static void Run(string browser, string folder, (PngOptions Options, double Height) page)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var argument in (string[])[
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--default-background-color=00000000",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={page.Options.Scale}"),
            string.Create(CultureInfo.InvariantCulture, $"--window-size={page.Options.Width},{page.Height:0}"),
            $"--screenshot={Path.Combine(folder, "chart.png")}", new Uri(Path.Combine(folder, "chart.svg")).AbsoluteUri])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60))) process.Kill(entireProcessTree: true);
    }

    private static void Write(string path, string text)
    {
        File.WriteAllText(path + ".part", text);
        File.Move(path + ".part", path, overwrite: true);
    }
}
