namespace Parallax.Notebooks.Host;

/// <summary>Threads of the pool while they run a cell's code, so that their waits can be interrupted.</summary>
internal sealed class InterruptibleThreads
{
    private readonly Lock _lock = new();
    private readonly HashSet<Thread> _threads = [];
    private volatile bool _hasInterrupted;

    /// <summary>Runs a cell's code on this thread.</summary>
    public void Run(Action action)
    {
        lock (_lock)
        {
            _threads.Add(Thread.CurrentThread);
        }

        try
        {
            action();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Interrupts those threads that wait.</summary>
    public void InterruptWaiting()
    {
        lock (_lock)
        {
            _hasInterrupted = true;
            foreach (var thread in _threads.Where(thread => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin)))
            {
                thread.Interrupt();
            }
        }
    }

    /// <summary>
    /// Gives the thread back to the pool, with no interrupt left that the pool's own wait would meet.
    /// </summary>
    private void Leave()
    {
        var isRegistered = true;
        while (isRegistered || _hasInterrupted)
        {
            try
            {
                lock (_lock)
                {
                    _threads.Remove(Thread.CurrentThread);
                    isRegistered = false;
                }

                if (_hasInterrupted)
                {
                    Thread.Sleep(1);
                }

                return;
            }
            catch (ThreadInterruptedException)
            {
                // It came after the code had ended.
            }
        }
    }
}
