namespace Parallax.Numerics;

/// <summary>Puts items in order of which many stand in order already, one run behind the other.</summary>
internal static class SortedRuns
{
    /// <summary>The items in order; equal ones keep theirs.</summary>
    /// <remarks>Natural merge sort (Knuth 1973, 5.2.4): n log r comparisons for r runs.</remarks>
    public static T[] Merge<T>(T[] items, Comparison<T> order)
    {
        var ends = Ends(items, order);
        for (var spare = ends.Count > 1 ? new T[items.Length] : []; ends.Count > 1; (items, spare) = (spare, items))
            ends = MergePairs((items, spare), ends, order);
        return items;
    }

    private static List<int> Ends<T>(T[] items, Comparison<T> order)
    {
        var ends = new List<int>();
        for (var i = 1; i < items.Length; i++)
            if (order(items[i - 1], items[i]) > 0) ends.Add(i);
        ends.Add(items.Length);
        return ends;
    }

    private static List<int> MergePairs<T>((T[] From, T[] To) items, List<int> ends, Comparison<T> order)
    {
        var merged = new List<int>(ends.Count / 2 + 1);
        var start = 0;
        for (var run = 0; run < ends.Count; run += 2)
        {
            var (middle, end) = (ends[run], ends[Math.Min(run + 1, ends.Count - 1)]);
            Merge(items, (start, middle, end), order);
            merged.Add(end);
            start = end;
        }

        return merged;
    }

    private static void Merge<T>((T[] From, T[] To) items, (int Start, int Middle, int End) run, Comparison<T> order)
    {
        var (from, to) = items;
        var (first, second) = (run.Start, run.Middle);
        for (var at = run.Start; at < run.End; at++)
        {
            var isFirst = first < run.Middle && (second == run.End || order(from[first], from[second]) <= 0);
            to[at] = from[isFirst ? first++ : second++];
        }
    }
}
