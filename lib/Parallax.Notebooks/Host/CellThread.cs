using System.Runtime;

namespace Parallax.Notebooks.Host;

/// <summary>Runs cells on the calling thread and stops the running one from another.</summary>
/// <remarks>
/// Stopping goes from mild to hard: awaits are cancelled at once, a blocking wait is interrupted after 0.3 s, running
/// code is aborted after 0.8 s. Work that a cell put on other threads goes on.
/// </remarks>
internal sealed class CellThread
{
    private static readonly TimeSpan UntilInterrupt = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan UntilAbort = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private CellRun? _current;

    /// <summary>Runs a cell to its end.</summary>
    /// <returns>The exception that ended it, or null.</returns>
    public Exception? Run(Func<Task> cell)
    {
        using var run = new CellRun(Thread.CurrentThread);
        lock (_lock)
        {
            _current = run;
        }

        try
        {
            RunAbortable(cell, run);
            return null;
        }
        catch (Exception error)
        {
            return run.IsStopped ? new OperationCanceledException("The cell was interrupted.", error) : error;
        }
        finally
        {
            End(run);
        }
    }

    /// <summary>Stops the running cell, if there is one.</summary>
    public void Interrupt()
    {
        CellRun? run;
        lock (_lock)
        {
            run = _current;
            if (run is null || run.IsStopped)
            {
                return;
            }

            run.Pump.Stop();
        }

        _ = EscalateAsync(run);
    }

    private static void RunAbortable(Func<Task> cell, CellRun run)
    {
#pragma warning disable SYSLIB0046 // The only way to stop a busy loop without losing the session.
        ControlledExecution.Run(() => run.Pump.Run(cell), run.Abort.Token);
#pragma warning restore SYSLIB0046
    }

    private async Task EscalateAsync(CellRun run)
    {
        await Task.Delay(UntilInterrupt).ConfigureAwait(false);
        WhileCurrent(run, () => run.Thread.Interrupt());
        await Task.Delay(UntilAbort).ConfigureAwait(false);
        WhileCurrent(run, run.Abort.Cancel);
    }

    private void WhileCurrent(CellRun run, Action action)
    {
        lock (_lock)
        {
            if (ReferenceEquals(_current, run))
            {
                action();
            }
        }
    }

    private void End(CellRun run)
    {
        while (true)
        {
            try
            {
                lock (_lock)
                {
                    _current = null;
                }

                if (run.IsStopped)
                {
                    // An interrupt that came too late waits for the next blocking call; let it be this one.
                    Thread.Sleep(1);
                }

                return;
            }
            catch (ThreadInterruptedException)
            {
                // Taken; the lock may not have been.
            }
        }
    }
}
