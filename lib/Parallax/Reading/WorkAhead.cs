namespace Parallax.Reading;

/// <summary>Does work on items by several threads and hands out the results in the items' order.</summary>
/// <remarks>A few results are held at a time, so that memory does not grow with the number of items.</remarks>
internal static class WorkAhead
{
    private const int HeldByThread = 2;

    /// <summary>The results of the items, in order.</summary>
    /// <param name="items">The items; taken by the thread that asks for results.</param>
    /// <param name="threads">How many items are in work at a time.</param>
    /// <param name="work">What is done with an item; its exceptions come out where its result would.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, int threads, Func<T, TResult> work)
    {
        if (threads == 1)
        {
            foreach (var item in items) yield return work(item);
            yield break;
        }

        var workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var held = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            held.Enqueue(Task.Factory.StartNew(
                () => work(item), CancellationToken.None, TaskCreationOptions.DenyChildAttach, workers));
            if (held.Count == threads * HeldByThread) yield return held.Dequeue().GetAwaiter().GetResult();
        }

        while (held.TryDequeue(out var task)) yield return task.GetAwaiter().GetResult();
    }
}
