using System.Runtime.InteropServices;

namespace Parallax.Notebooks.Host;

/// <summary>The signal by which a front end or a terminal interrupts all processes of a group.</summary>
internal static class InterruptSignal
{
    /// <summary>Calls back instead of ending the process.</summary>
    public static IDisposable Listen(Action onInterrupt) =>
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            onInterrupt();
        });
}
