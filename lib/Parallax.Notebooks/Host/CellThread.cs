using Parallax.Notebooks.Cells;

namespace Parallax.Notebooks.Host;

/// <summary>Runs each cell on a thread of its own and stops the running one from another.</summary>
/// <remarks>
/// Stopping goes from mild to hard: at once awaits are cancelled and the cell's own loops and functions end at their
/// next checkpoint, also those that it put on other threads; blocking waits are interrupted after 0.3 s; after 1.5 s a
/// thread that is still in someone else's code is left behind, so that the session and its variables live on. It ends
/// when it comes back to the cell.
/// </remarks>
internal sealed class CellThread
{
    private const int StackSize = 16 * 1024 * 1024;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan UntilInterrupt = 3 * Step;
    private static readonly TimeSpan UntilLeftBehind = 12 * Step;
    private static readonly TimeSpan UntilWorkersHaveLooked = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private CellRun? _current;

    /// <summary>Runs a cell to its end.</summary>
    /// <returns>The exception that ended it, or null.</returns>
    public Exception? Run(CellContext context, Func<Task> cell)
    {
        var run = new CellRun(context);
        void Work() => Guard(() => run.Error = Catch(cell, run));
        run.Thread = new Thread(Work, StackSize) { IsBackground = true, Name = "cell" };
        lock (_lock)
        {
            _current = run;
        }

        run.Thread.Start();
        while (!run.Thread.Join(Step) && !run.IsLeftBehind)
        {
            // Waiting goes on.
        }

        lock (_lock)
        {
            _current = null;
        }

        var isStopped = run.IsLeftBehind || (run.IsStopped && run.Error is not null);
        return isStopped ? new CellStoppedException(run.IsLeftBehind, run.Error) : run.Error;
    }

    /// <summary>Stops the running cell, if there is one.</summary>
    public void Interrupt()
    {
        lock (_lock)
        {
            if (_current is { IsStopped: false } run)
            {
                run.Context.Stop();
                run.Pump.Stop();
                // Not on the thread pool, which the cell may have filled.
                new Thread(() => Guard(() => Escalate(run)))
                {
                    IsBackground = true,
                    Name = "interrupt",
                }.Start();
            }
        }
    }

    private static Exception? Catch(Func<Task> cell, CellRun run)
    {
        try
        {
            run.Pump.Run(cell);
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private void Escalate(CellRun run)
    {
        var cells = run.Thread!;
        Checkpoint.Begin();
        try
        {
            Thread.Sleep(UntilInterrupt);
            // Again and again: code may catch the first and wait once more.
            for (var spent = TimeSpan.Zero; spent < UntilLeftBehind; spent += Step)
            {
                WhileCurrent(run, () => InterruptWaiting(cells));
                run.Pump.InterruptHelpers();
                Thread.Sleep(Step);
            }

            WhileCurrent(run, () => run.IsLeftBehind = true);
            cells.Join();
            Thread.Sleep(UntilWorkersHaveLooked);
        }
        finally
        {
            Checkpoint.End();
        }
    }

    /// <summary>
    /// To a thread that runs, the interrupt would come at its next wait, perhaps after its cell's end.
    /// </summary>
    private static void InterruptWaiting(Thread thread)
    {
        if (thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
        {
            thread.Interrupt();
        }
    }

    /// <summary>Runs what may meet an interrupt that comes as it ends: that may not end the process.</summary>
    private static void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (ThreadInterruptedException)
        {
            // The cell has ended; there is nobody to tell.
        }
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
}
