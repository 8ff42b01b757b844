using System.Diagnostics;
using Parallax.Tests;

namespace Parallax.BrowserTests;

/// <summary>plotly.js, fetched once with npm into the artifacts folder.</summary>
internal static class PlotlyPackage
{
    private const string Version = "4.1.2";

    private static readonly Lazy<string?> Script = new(Fetch);

    /// <summary>The script's path; skips the test where it cannot be had.</summary>
    public static string Path => Script.Value is { } path ? path : SkipReason();

    private static string SkipReason()
    {
        Assert.Skip($"npm's plotly.js-dist-min {Version} is not in artifacts/npm and could not be fetched");
        return "";
    }

    private static string? Fetch()
    {
        var folder = Repository.PathOf("artifacts", "npm");
        var script = System.IO.Path.Combine(folder, "node_modules", "plotly.js-dist-min", "plotly.min.js");
        if (File.Exists(script)) return script;
        Directory.CreateDirectory(folder);
        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var start = new ProcessStartInfo(npm, ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", $"plotly.js-dist-min@{Version}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(TimeSpan.FromSeconds(60))) process.Kill(entireProcessTree: true);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        return File.Exists(script) ? script : null;
    }
}
