using System.Diagnostics;
using System.Globalization;

namespace Parallax.Notebooks.Jupyter;

/// <summary>The process that started the kernel; a kernel whose front end is gone has no one to serve.</summary>
internal static class FrontEnd
{
    /// <summary>Ends when the process named by JPY_PARENT_PID does; never where Jupyter did not name one.</summary>
    public static async Task WaitForEndAsync()
    {
        // On Windows the variable holds a handle, and Jupyter ends its kernels itself.
        var name = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        if (OperatingSystem.IsWindows() || !int.TryParse(name, CultureInfo.InvariantCulture, out var id) || id <= 1)
        {
            await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
            return;
        }

        while (IsAlive(id))
        {
            await Task.Delay(TimeSpan.FromSeconds(1)).ConfigureAwait(false);
        }
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
