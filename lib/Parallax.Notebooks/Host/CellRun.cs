namespace Parallax.Notebooks.Host;

/// <summary>One run of a cell, with what is needed to stop it.</summary>
internal sealed class CellRun(Thread thread) : IDisposable
{
    public Thread Thread { get; } = thread;

    public CellPump Pump { get; } = new();

    public CancellationTokenSource Abort { get; } = new();

    public bool IsStopped => Pump.IsStopped;

    public void Dispose() => Abort.Dispose();
}
