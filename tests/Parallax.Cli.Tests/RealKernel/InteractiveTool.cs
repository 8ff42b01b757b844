using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>The tool <c>dotnet-interactive</c> of the repository's manifest, which only the tests use.</summary>
internal static class InteractiveTool
{
    private const string Id = "microsoft.dotnet-interactive";
    private static readonly TimeSpan RestoreLimit = TimeSpan.FromMinutes(3);
    private static readonly Lazy<string?> Program = new(Find);

    /// <summary>Whether the tool is here.</summary>
    public static bool IsAvailable => Program.Value is not null;

    /// <summary>The tool's program; skips the test where it cannot be restored.</summary>
    public static string Path()
    {
        Assert.SkipWhen(Program.Value is null, "dotnet-interactive is not here and `dotnet tool restore` did not fetch it");
        return Program.Value;
    }

    /// <summary>How to start it, so that the process started is the kernel itself and can be ended by its id.</summary>
    public static ProcessStartInfo Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path(), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        AddSettings(start.Environment);
        return start;
    }

    /// <summary>Nothing about the run leaves the computer, and what runs for seconds is not compiled for hours.</summary>
    public static void AddSettings(IDictionary<string, string?> environment)
    {
        environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        environment["DOTNET_TieredPGO"] = "0";
    }

    private static string? Find()
    {
        var path = InPackages();
        if (!File.Exists(path)) Restore();
        return File.Exists(path) ? path : null;
    }

    private static string InPackages()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Repository.PathOf(".config", "dotnet-tools.json")))!;
        var version = manifest["tools"]![Id]!["version"]!.GetValue<string>();
        var usual = System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? usual;
        return System.IO.Path.Combine(packages, Id, version, "tools", "net10.0", "any", "Microsoft.DotNet.Interactive.App.dll");
    }

    private static void Restore()
    {
        var start = new ProcessStartInfo("dotnet", ["tool", "restore"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(RestoreLimit))
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
