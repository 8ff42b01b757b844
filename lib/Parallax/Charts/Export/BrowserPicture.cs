using System.Diagnostics;
using System.Globalization;
using Parallax.Charts.Svg;

namespace Parallax.Charts.Export;

/// <summary>Pictures taken by a browser without a window.</summary>
internal static class BrowserPicture
{
    // A browser draws a chart within a second or two; one that hangs is ended.
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    private static readonly string[] Browsers =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge",
    ];

    private static readonly string[] MacBrowsers =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    /// <summary>The picture of a chart as the bytes of a PNG file.</summary>
    public static byte[] Draw(ChartSpec chart, PngOptions options)
    {
        var browser = options.Browser ?? FindBrowser() ?? throw NoBrowser();
        var folder = Directory.CreateTempSubdirectory("parallax-png-");
        try
        {
            var (canvas, height) = SvgWriter.Draw(chart, options.Width);
            var svg = Path.Combine(folder.FullName, "chart.svg");
            var png = Path.Combine(folder.FullName, "chart.png");
            File.WriteAllText(svg, canvas.ToSvg(height, chart.Title, chart.Description));
            Run(browser, folder.FullName, Arguments(folder.FullName, options, height));
            if (File.Exists(png)) return File.ReadAllBytes(png);
            throw new IOException($"{browser} made no picture of '{chart.Title}'; does it start with --headless?");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The first browser on the PATH that can draw pictures; null where there is none.</summary>
    public static string? FindBrowser()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        var folders = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";
        var candidates = Browsers.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + extension)));
        return candidates.Concat(MacBrowsers).FirstOrDefault(File.Exists);
    }

    private static string[] Arguments(string folder, PngOptions options, double height) =>
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--no-first-run",
        "--default-background-color=00000000",
        $"--user-data-dir={Path.Combine(folder, "profile")}",
        string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={options.Scale}"),
        string.Create(CultureInfo.InvariantCulture, $"--window-size={options.Width},{height:0}"),
        $"--screenshot={Path.Combine(folder, "chart.png")}",
        new Uri(Path.Combine(folder, "chart.svg")).AbsoluteUri,
    ];

    private static void Run(string browser, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(browser, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        // What it writes is read, so that it never waits for a reader.
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun)) process.Kill(entireProcessTree: true);
    }

    private static FileNotFoundException NoBrowser() => new(
        $"A PNG needs a browser, and none of {string.Join(", ", Browsers)} is on the PATH; "
        + "install one, set PngOptions.Browser, or write SVG.");
}
