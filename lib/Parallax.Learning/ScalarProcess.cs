using System.Diagnostics;

namespace Parallax.Learning;

/// <summary>Runs a training command in a process of its own that uses no vector instructions.</summary>
/// <remarks>
/// ML.NET sums in vectors, and the order of a sum, with it the last bits, depends on how wide those of the processor
/// are. Without them, weights come out the same to the byte on every processor. The runtime reads the switch when it
/// starts.
/// </remarks>
internal static class ScalarProcess
{
    private const string Switch = "DOTNET_EnableHWIntrinsic";

    /// <summary>Whether this process is such a one.</summary>
    public static bool IsCurrent => Environment.GetEnvironmentVariable(Switch) == "0";

    /// <summary>Runs this program with the arguments and gives its exit code.</summary>
    public static int Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
        start.Environment[Switch] = "0";
        if (IsDotnet(start.FileName)) start.ArgumentList.Add(typeof(ScalarProcess).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static bool IsDotnet(string program) => Path.GetFileNameWithoutExtension(program) == "dotnet";
}
