using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>Runs notebooks in the real kernel as Jupyter does, with Debian's nbclient.</summary>
internal static class JupyterRun
{
    /// <summary>The interpreter that Debian's packages are for; another may come first on the path.</summary>
    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
    private static readonly Lazy<bool> Available = new(() => File.Exists(Python) && Run([], ["-c", "import nbclient"]).ExitCode == 0);

    /// <summary>Whether nbclient is installed.</summary>
    public static bool IsAvailable => Available.Value;

    /// <summary>Runs the notebooks in one kernel and saves the executed ones.</summary>
    /// <param name="notebooks">The notebooks, all in one folder, in which their cells run.</param>
    /// <param name="folder">Where to save them, with Jupyter's own files.</param>
    public static void Execute(IEnumerable<string> notebooks, string folder)
    {
        var specification = Directory.CreateDirectory(Path.Combine(folder, "kernels", "real-csharp")).FullName;
        File.WriteAllText(Path.Combine(specification, "kernel.json"), Specification().ToJsonString());
        var settings = new Dictionary<string, string?> { ["JUPYTER_PATH"] = folder };
        InteractiveTool.AddSettings(settings);
        foreach (var name in new[] { "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR" })
        {
            settings[name] = Path.Combine(folder, name);
        }

        var script = Repository.PathOf("tests", "tools", "run_in_kernel.py");
        var (exitCode, text) = Run(settings, [script, "real-csharp", folder, .. notebooks]);
        Assert.True(exitCode == 0, text);
    }

    // The same as `dotnet interactive jupyter install` writes, but for the way to the program.
    private static JsonObject Specification() => new()
    {
        ["argv"] = new JsonArray(
            "dotnet", "exec", InteractiveTool.Path(), "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-port-range", "2048-3000"),
        ["display_name"] = ".NET (C#)",
        ["language"] = "C#",
    };

    private static (int ExitCode, string Text) Run(Dictionary<string, string?> settings, string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }
}
