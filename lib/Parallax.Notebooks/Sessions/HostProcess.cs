using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Parallax.Notebooks.Sessions;

/// <summary>Starts the session host: this assembly, run as a program of its own.</summary>
internal static class HostProcess
{
    /// <summary>Starts a host that will connect to the named pipe.</summary>
    /// <exception cref="SessionException">The .NET host or the files beside this assembly are missing.</exception>
    public static Process Start(string pipeName, SessionOptions options)
    {
        var start = new ProcessStartInfo(FindDotnet())
        {
            WorkingDirectory = options.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(FindHost());
        start.ArgumentList.Add("session");
        start.ArgumentList.Add(pipeName);
        start.ArgumentList.Add(options.OutputLimit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        start.Environment["DOTNET_TieredPGO"] = "0";
        // A heap is compacted where half of it is empty: a fifth less memory on a large store, and no more time.
        start.Environment.TryAdd("DOTNET_GCConserveMemory", "5");
        if (options.MemoryLimit is { } limit)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = limit.ToString(
                "x",
                System.Globalization.CultureInfo.InvariantCulture);
        }

        var process = Process.Start(start) ?? throw new SessionException("The session process did not start.");
        // Cells have no one to ask: reading from standard input ends at once.
        process.StandardInput.Close();
        return process;
    }

    /// <summary>The <c>dotnet</c> that runs this process, also where a launcher of its own started it.</summary>
    public static string FindDotnet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }

    private static string FindHost()
    {
        var path = typeof(HostProcess).Assembly.Location;
        var settings = Path.ChangeExtension(path, ".runtimeconfig.json");
        return File.Exists(settings)
            ? path
            :
                throw new SessionException(
                    $"\"{Path.GetFileName(settings)}\" is not beside the engine. Build it again with \"dotnet build\".");
    }
}
