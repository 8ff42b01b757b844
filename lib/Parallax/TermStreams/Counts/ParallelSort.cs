using Parallax.Numerics;

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
            MergeSort.Sort(items.AsSpan(), compare);
            return;
        }

        var runs = Math.Min(threads, items.Length / (Least / 2));
        int[] starts = [.. Enumerable.Range(0, runs + 1).Select(StartOf)];
        var sorted = new Runs<T>(items, compare, new ParallelOptions { MaxDegreeOfParallelism = threads });
        sorted.SortEach(starts);
        while (starts.Length > 2) starts = sorted.MergeNeighbours(starts);
        sorted.CopyTo(items);

        int StartOf(int run) => (int)((long)items.Length * run / runs);
    }

    // Sorted runs of items, merged two by two from one array into the other.
    private sealed class Runs<T>(T[] items, Comparison<T> compare, ParallelOptions parallel)
    {
        private T[] _from = items;
        private T[] _to = new T[items.Length];

        public void SortEach(int[] starts) => Parallel.For(
            0,
            starts.Length - 1,
            parallel,
            i => MergeSort.Sort(_from.AsSpan(starts[i]..starts[i + 1]), compare));

        /// <returns>Where the merged runs begin, and the last one's end.</returns>
        public int[] MergeNeighbours(int[] starts)
        {
            // Without a neighbour, the last run is copied.
            int[] merged = [.. starts.Where((_, i) => i % 2 == 0 || i == starts.Length - 1)];
            Parallel.For(0, merged.Length - 1, parallel, MergeTwo);
            (_from, _to) = (_to, _from);
            return merged;

            void MergeTwo(int run) => Merge(merged[run], starts[2 * run + 1], merged[run + 1]);
        }

        public void CopyTo(T[] place)
        {
            if (_from != place) _from.CopyTo(place, 0);
        }

        private void Merge(int start, int middle, int end)
        {
            var (left, right) = (start, middle);
            for (var at = start; at < end; at++)
            {
                var isLeft = right == end || (left < middle && compare(_from[left], _from[right]) < 0);
                _to[at] = isLeft ? _from[left++] : _from[right++];
            }
        }
    }
}
