using System.Runtime.InteropServices;

namespace Parallax.Cli;

/// <summary>
/// Ends the process in order when it is asked to end: what it has half written is removed.
/// </summary>
/// <remarks>Verbs that can be stopped between two steps listen themselves.</remarks>
internal sealed class EndingSignals : IDisposable
{
    // A shell's exit code for a command that a signal ended is this and the signal's number.
    private const int Ended = 128;
    private const int Hangup = 1, Interrupt = 2, Terminate = 15;

    private readonly PosixSignalRegistration[] _signals =
    [
        On(PosixSignal.SIGTERM, Terminate),
        On(PosixSignal.SIGINT, Interrupt),
        On(PosixSignal.SIGHUP, Hangup),
    ];

    public void Dispose() => Array.ForEach(_signals, signal => signal.Dispose());

    private static PosixSignalRegistration On(PosixSignal signal, int number) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            Environment.Exit(Ended + number);
        });
}
