namespace Parallax.TermStreams.Counts;

/// <summary>Sorts on several threads.</summary>
internal static class ParallelSort
{
    private const int Least = 1 << 14;

    /// <summary>
    /// Sorts items of which no two compare as equal, so that the result does not depend on the number of threads.
    /// </summary>
    public static void Sort<T>(T[] items, Comparison<T> compare, int threads)
    {
        if (threads < 2 || items.Length < Least)
        {
            items.AsSpan().Sort(compare);
            return;
        }
        var runs = Math.Min(threads, items.Length / (Least / 2));
        int[] starts = [.. Enumerable.Range(0, runs + 1)
            .Select(i => (int)((long)items.Length * i / runs))];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(
            0,
            runs,
            parallel,
            i => items.AsSpan(starts[i]..starts[i + 1]).Sort(compare));
        var (from, to) = (items, new T[items.Length]);
        for (; starts.Length > 2; (from, to) = (to, from))
        {
            // Neighbouring runs are merged two by two; without a neighbour, the last is copied.
            int[] merged = [.. starts.Where((_, i) => i % 2 == 0
                || i == starts.Length - 1)];
            Parallel.For(
                0,
                merged.Length - 1,
                parallel,
                i => Merge(
                    from,
                    to,
                    new Run(merged[i], starts[2 * i + 1], merged[i + 1]),
                    compare));
            starts = merged;
        }
        if (from != items) from.CopyTo(items, 0);
    }

    private readonly record struct Run(int Start, int Middle, int End);

    private static void Merge<T>(T[] from, T[] to, Run run, Comparison<T> compare)
    {
        var (left, right) = (run.Start, run.Middle);
        for (var at = run.Start; at < run.End; at++)
            to[at] = right == run.End
                || (left < run.Middle && compare(from[left], from[right]) < 0)
                ? from[left++]
                : from[right++];
    }
}
