namespace Parallax.TermStreams.Counts;

/// <summary>Work on several threads.</summary>
internal static class OnThreads
{
    /// <summary>Does each of so many pieces of work; on one thread without what several need.</summary>
    public static void For(int count, int threads, Action<int> work)
    {
        if (threads > 1)
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
            return;
        }

        for (var i = 0; i < count; i++) work(i);
    }
}
