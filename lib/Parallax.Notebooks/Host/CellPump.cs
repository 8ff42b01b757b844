using System.Collections.Concurrent;

namespace Parallax.Notebooks.Host;

/// <summary>Runs an asynchronous cell on one thread: what follows an await comes back through a queue.</summary>
/// <remarks>
/// A cell may also wait for async code (<c>Slow().Wait()</c>). Its thread then cannot come back to the queue, so what
/// arrives there is handed over to the thread pool, where .NET Interactive runs all of it.
/// </remarks>
internal sealed class CellPump : SynchronizationContext
{
    /// <summary>
    /// How long a busy cell may leave a continuation in the queue. Most come back to it within microseconds.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(10);

    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _queue = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly InterruptibleThreads _helpers = new();
    private volatile bool _isBusy;
    private volatile bool _isBlocked;
    private int _handingOver;

    /// <summary>Whether the cell was asked to stop.</summary>
    public bool IsStopped => _stop.IsCancellationRequested;

    /// <summary>Ends the wait of a cell that awaits.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Interrupts code of the cell that waits on a thread of the pool.</summary>
    public void InterruptHelpers() => _helpers.InterruptWaiting();

    /// <summary>Runs the cell until its task has ended or it is stopped.</summary>
    public void Run(Func<Task> cell)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            _isBusy = true;
            var task = cell();
            task.ContinueWith(_ => _queue.CompleteAdding(), TaskScheduler.Default);
            Drain();
            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        try
        {
            _queue.Add((d, state));
        }
        catch (InvalidOperationException)
        {
            // The cell has ended but something that it did not await goes on, unless it was stopped.
            if (!IsStopped)
            {
                ThreadPool.QueueUserWorkItem(_ => d(state));
            }

            return;
        }

        if (_isBusy && Interlocked.Exchange(ref _handingOver, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(_ => HandOver(), null);
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    private void Drain()
    {
        _isBusy = false;
        foreach (var (callback, state) in _queue.GetConsumingEnumerable(_stop.Token))
        {
            _isBlocked = false;
            _isBusy = true;
            callback(state);
            _isBusy = false;
        }
    }

    private void HandOver()
    {
        if (!_isBlocked)
        {
            Thread.Sleep(Patience);
        }

        while (_isBusy && !IsStopped && _queue.TryTake(out var item))
        {
            // The rest of what the cell waits for need not wait as well.
            _isBlocked = true;
            var (callback, state) = item;
            ThreadPool.UnsafeQueueUserWorkItem(_ => _helpers.Run(() => RunAside(callback, state)), null);
        }

        Volatile.Write(ref _handingOver, 0);
        if (_isBusy && _queue.Count > 0 && Interlocked.Exchange(ref _handingOver, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(_ => HandOver(), null);
        }
    }

    private void RunAside(SendOrPostCallback callback, object? state)
    {
        SetSynchronizationContext(this);
        try
        {
            callback(state);
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }
}
