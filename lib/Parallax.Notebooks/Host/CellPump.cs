using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Parallax.Notebooks.Host;

/// <summary>Runs an asynchronous cell on one thread: what follows an await comes back through a queue.</summary>
internal sealed class CellPump : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _queue = [];
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Whether the cell was asked to stop.</summary>
    public bool IsStopped => _stop.IsCancellationRequested;

    /// <summary>Ends the wait of a cell that awaits.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Runs the cell until its task has ended or it is stopped.</summary>
    public void Run(Func<Task> cell)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = cell();
            task.ContinueWith(_ => _queue.CompleteAdding(), TaskScheduler.Default);
            foreach (var (callback, state) in _queue.GetConsumingEnumerable(_stop.Token))
            {
                callback(state);
            }

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
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);
}
