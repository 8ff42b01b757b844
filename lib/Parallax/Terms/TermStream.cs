using Parallax.Terms.Streaming;

namespace Parallax.Terms;

/// <summary>Counts the terms of a stream of records (JSONL), by group, in memory that its vocabulary bounds.</summary>
/// <remarks>
/// A record is an object with a string "text"; "id" tells to which of the 32 parts it belongs (<see cref="Dispersion"/>).
/// Each thread counts blocks of lines on its own; the counts are added up at the end, so that the result depends neither
/// on the number of threads nor on which of them took what.
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
        var totals = new TermTotals[options.Threads ?? Environment.ProcessorCount];
        if (totals.Length == 1) totals[0] = Work(blocks, options);
        else
        {
            var workers = totals.Select((_, i) => Task.Factory.StartNew(() => totals[i] = Work(blocks, options), TaskCreationOptions.LongRunning));
            Task.WhenAll(workers.ToArray()).GetAwaiter().GetResult();
        }
        for (var i = 1; i < totals.Length; i++) totals[0].Merge(totals[i]);
        return new TermStreamCounts(totals[0], options);
    }

    private static TermTotals Work(LineBlocks blocks, TermStreamOptions options)
    {
        var accumulator = new TermAccumulator(options);
        var block = new LineBlocks.Block();
        while (blocks.Next(block)) accumulator.Add(block);
        return accumulator.Totals;
    }
}
