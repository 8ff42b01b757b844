using System.Diagnostics;

namespace Parallax.Cli.Tests;

/// <summary>Runs the command in a process of its own.</summary>
internal static class Cli
{
    /// <summary>The command's program.</summary>
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Parallax.Cli.dll");

    /// <summary>Exit code, standard output and standard error of a run, in the project's folder if no other is given.</summary>
    public static (int Exit, string Output, string Error) Run(
        string[] arguments, string? folder = null, string? input = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input ?? "");
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
