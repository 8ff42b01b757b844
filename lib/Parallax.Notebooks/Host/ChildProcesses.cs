using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Parallax.Notebooks.Host;

/// <summary>The processes that cells have started.</summary>
/// <remarks>
/// Found by <c>/proc</c>, which Linux has. Elsewhere they end with a session that its owner ends, which kills the whole
/// tree, but not where the owner was killed itself.
/// </remarks>
internal static class ChildProcesses
{
    private const string Processes = "/proc";

    /// <summary>Ends them and what they have started.</summary>
    public static void Kill()
    {
        if (!Directory.Exists(Processes))
        {
            return;
        }

        foreach (var id in Directory.EnumerateDirectories(Processes).Select(ProcessId).OfType<int>().Where(IsOwn))
        {
            Kill(id);
        }
    }

    private static int? ProcessId(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static bool IsOwn(int id)
    {
        try
        {
            var status = File.ReadAllText($"{Processes}/{id}/stat");
            // The name in parentheses may hold anything; behind it are the state and the parent.
            var fields = status[(status.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return fields.Length > 1 && fields[1] == Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It has just ended.
            return false;
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It has just ended.
        }
    }
}
