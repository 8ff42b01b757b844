using Parallax.TermStreams.Chunks;
using Parallax.TermStreams.Counts;
using Parallax.TermStreams.Input;

namespace Parallax.TermStreams;

/// <summary>Counts the terms of a stream of records (JSONL), by group, in memory that its vocabulary bounds.</summary>
/// <remarks>
/// A record is an object with a string "text"; "id" tells to which of the 32 parts it belongs
/// (<see cref="Dispersion"/>). Each thread counts blocks of lines on its own; the counts are added up when they are
/// asked for, so that the result depends neither on the number of threads nor on which of them took what.
/// </remarks>
public static class TermStream
{
    /// <summary>Counts a stream to its end.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="InvalidDataException">There are more than 256 groups.</exception>
    public static TermStreamCounts Count(Stream stream, TermStreamOptions? options = null)
    {
        options ??= new TermStreamOptions();
        options.Check();
        var blocks = new LineBlocks(stream);
        var index = new TermIndex(options.GroupsAreOutlets);
        var chunks = new ChunkTable();
        var shares = new TermShare[options.Workers];
        OnEachThread(shares.Length, i => shares[i] = Work(blocks, new TermAccumulator(options, index, chunks)));
        return new TermStreamCounts(new TermTotals(index, shares), options);
    }

    private static void OnEachThread(int threads, Action<int> work)
    {
        if (threads == 1)
        {
            work(0);
            return;
        }

        var tasks = Enumerable.Range(0, threads)
            .Select(i => Task.Factory.StartNew(() => work(i), TaskCreationOptions.LongRunning));
        Task.WhenAll(tasks).GetAwaiter().GetResult();
    }

    private static TermShare Work(LineBlocks blocks, TermAccumulator accumulator)
    {
        var block = new LineBlocks.Block();
        while (blocks.Next(block)) accumulator.Add(block);
        return accumulator.Share;
    }
}
