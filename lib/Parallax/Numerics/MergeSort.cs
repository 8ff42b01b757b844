namespace Parallax.Numerics;

/// <summary>Sorts what compares as equal in the order in which it came.</summary>
/// <remarks>
/// The framework's sort of values is compiled at each start, for every type of our own; this one is compiled ahead.
/// </remarks>
internal static class MergeSort
{
    // Up to here moving items is quicker than merging them.
    private const int Short = 12;

    /// <summary>Sorts items.</summary>
    public static void Sort<T>(Span<T> items, Comparison<T> compare) =>
        Sort(items, new T[(items.Length + 1) / 2], compare);

    private static void Sort<T>(Span<T> items, Span<T> spare, Comparison<T> compare)
    {
        if (items.Length <= Short)
        {
            Insert(items, compare);
            return;
        }

        var middle = items.Length / 2;
        Sort(items[..middle], spare, compare);
        Sort(items[middle..], spare, compare);
        if (compare(items[middle - 1], items[middle]) > 0) Merge(items, middle, spare[..middle], compare);
    }

    private static void Insert<T>(Span<T> items, Comparison<T> compare)
    {
        for (var i = 1; i < items.Length; i++)
        {
            var item = items[i];
            var at = i;
            for (; at > 0 && compare(items[at - 1], item) > 0; at--) items[at] = items[at - 1];
            items[at] = item;
        }
    }

    // Merges two sorted halves; the left one is set aside.
    private static void Merge<T>(Span<T> items, int middle, Span<T> left, Comparison<T> compare)
    {
        items[..middle].CopyTo(left);
        var (next, other) = (0, middle);
        for (var at = 0; next < left.Length; at++)
        {
            var isLeft = other == items.Length || compare(left[next], items[other]) <= 0;
            items[at] = isLeft ? left[next++] : items[other++];
        }
    }
}
