namespace Parallax.Notebooks.Host;

/// <summary>One run of a cell, with what is needed to stop it.</summary>
internal sealed class CellRun(CellContext context)
{
    private volatile bool _isLeftBehind;

    public CellContext Context { get; } = context;

    public Thread? Thread { get; set; }

    public CellPump Pump { get; } = new();

    /// <summary>What ended the cell, once its thread has ended.</summary>
    public Exception? Error { get; set; }

    public bool IsStopped => Context.IsStopped;

    /// <summary>Whether the cell has been ended without its thread, which goes on.</summary>
    public bool IsLeftBehind
    {
        get => _isLeftBehind;
        set => _isLeftBehind = value;
    }
}
