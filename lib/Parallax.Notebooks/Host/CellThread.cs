using System.Runtime;

namespace Parallax.Notebooks.Host;

/// <summary>Runs each cell on a thread of its own and stops the running one from another.</summary>
/// <remarks>
/// Stopping goes from mild to hard: awaits are cancelled at once, blocking waits are interrupted after 0.3 s, running code
/// is aborted after 0.8 s, and after nine the process ends. Work that a cell put on other threads goes on. The threads are
/// not shared because the runtime aborts a thread only once.
/// </remarks>
internal sealed class CellThread
{
    private const int StackSize = 16 * 1024 * 1024;
    private const int ExitCode = 137;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = 10 * Step;
    private static readonly TimeSpan UntilInterrupt = 3 * Step;
    private static readonly TimeSpan UntilAbort = 5 * Step;
    private static readonly TimeSpan UntilExit = TimeSpan.FromSeconds(8);

    private readonly Lock _lock = new();
    private CellRun? _current;

    /// <summary>Runs a cell to its end.</summary>
    /// <returns>The exception that ended it, or null.</returns>
    public Exception? Run(Func<Task> cell)
    {
        var run = new CellRun();
        var thread = new Thread(() => Guard(() => run.Error = Catch(cell, run)), StackSize) { IsBackground = true, Name = "cell" };
        run.Thread = thread;
        lock (_lock)
        {
            _current = run;
        }

        thread.Start();
        thread.Join();
        lock (_lock)
        {
            _current = null;
        }

        return run.IsStopped && run.Error is not null ? new OperationCanceledException("The cell was interrupted.", run.Error) : run.Error;
    }

    /// <summary>Stops the running cell, if there is one.</summary>
    public void Interrupt()
    {
        lock (_lock)
        {
            if (_current is { IsStopped: false } run)
            {
                run.Pump.Stop();
                Start(() => Escalate(run));
            }
        }
    }

    private static Exception? Catch(Func<Task> cell, CellRun run)
    {
        try
        {
#pragma warning disable SYSLIB0046 // The only way to stop a busy loop without losing the session.
            ControlledExecution.Run(() => run.Pump.Run(cell), run.Abort.Token);
#pragma warning restore SYSLIB0046
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private void Escalate(CellRun run)
    {
        Thread.Sleep(UntilInterrupt);
        // Again and again: code may catch the first and wait once more.
        InterruptFor(run, UntilAbort, Step);
        // On another thread: cancelling waits until the abort has begun and must not hold the lock meanwhile.
        WhileCurrent(run, () => Start(run.Abort.Cancel));
        // An abort does not wake a thread that waits; but an interrupt that meets an abort under way can end the process.
        Thread.Sleep(Step);
        InterruptFor(run, UntilExit, Patience);
        WhileCurrent(run, () => Environment.Exit(ExitCode));
    }

    /// <summary>Interrupts a thread that waits; to one that runs, the interrupt would come at its next wait, perhaps amid the abort.</summary>
    private void InterruptFor(CellRun run, TimeSpan time, TimeSpan step)
    {
        for (var spent = TimeSpan.Zero; spent < time; spent += step)
        {
            WhileCurrent(run, () =>
            {
                if (run.Thread!.ThreadState.HasFlag(ThreadState.WaitSleepJoin)) run.Thread.Interrupt();
            });
            Thread.Sleep(step);
        }
    }

    /// <summary>Not on the thread pool, which the cell may have filled.</summary>
    private static void Start(Action action) => new Thread(() => Guard(action)) { IsBackground = true, Name = "interrupt" }.Start();

    /// <summary>
    /// Runs what may meet an interrupt or abort that comes as it ends, or a cancelling that finds nothing left to abort:
    /// neither may end the process.
    /// </summary>
    private static void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is ThreadInterruptedException or ThreadStateException or AggregateException or InvalidOperationException)
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
