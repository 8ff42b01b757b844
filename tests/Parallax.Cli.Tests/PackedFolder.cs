using System.Diagnostics;
using System.Security;

namespace Parallax.Cli.Tests;

/// <summary>A fresh folder whose only package source is a folder with this project's packages, packed once for all tests.</summary>
public sealed class PackedFolder : IDisposable
{
    public PackedFolder()
    {
        // As built for these tests: packing alone takes seconds.
        RunProgram("dotnet", Repository.Root, "pack", "Analysis.sln", "--no-build", "-c", Configuration, "-o", Packages, "-v", "q");
        File.WriteAllText(Path.Combine(Root, "NuGet.config"), $"""
            <configuration>
              <packageSources><clear /><add key="local" value="packages" /></packageSources>
              <fallbackPackageFolders><add key="usual" value="{SecurityElement.Escape(UsualPackages)}" /></fallbackPackageFolders>
            </configuration>
            """);
        RunProgram("dotnet", Root, "tool", "install", "Parallax.Cli", "--tool-path", "tool");
    }

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("parallax-").FullName;

    /// <summary>Where the packages lie.</summary>
    public string Packages => Path.Combine(Root, "packages");

    private static string Configuration =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)).Equals("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";

    /// <summary>Where restores of the user put packages.</summary>
    internal static string UsualPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Runs the command that was installed from the packages.</summary>
    public string Parallax(string folder, params string[] arguments) =>
        RunProgram(Path.Combine(Root, "tool", OperatingSystem.IsWindows() ? "parallax.exe" : "parallax"), folder, arguments);

    /// <summary>Runs <c>dotnet</c>.</summary>
    public string Dotnet(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs a program with a package cache of its own, so that no test's package gets into the user's.</summary>
    private string RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (folder != Repository.Root) start.Environment["NUGET_PACKAGES"] = Path.Combine(Root, "cache");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(program)} {string.Join(' ', arguments)}\n{output}\n{error.Result}");
        return output.ReplaceLineEndings("\n");
    }
}
