namespace Parallax.Notebooks.Host;

/// <summary>One run of a cell, with what is needed to stop it.</summary>
internal sealed class CellRun
{
    public Thread? Thread { get; set; }

    public CellPump Pump { get; } = new();

    /// <summary>Not disposed: the thread that cancels it may come after the cell's end.</summary>
    public CancellationTokenSource Abort { get; } = new();

    /// <summary>What ended the cell, once its thread has ended.</summary>
    public Exception? Error { get; set; }

    public bool IsStopped => Pump.IsStopped;
}
