using System.Runtime.InteropServices;

namespace Parallax.Comparison.Tallies;

/// <summary>
/// In which articles each of many things occurs, and how often: two numbers for each article that has it.
/// </summary>
internal sealed class ArticleCounts<TKey>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<(int Article, int Count)>> _counts = new(comparer);

    /// <summary>The things, in no order.</summary>
    public IReadOnlyCollection<TKey> Keys => _counts.Keys;

    /// <summary>Adds occurrences in the article of a number.</summary>
    public void Add(TKey key, int article, int count)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _);
        counts ??= [];
        if (counts.Count > 0 && counts[^1].Article == article)
            CollectionsMarshal.AsSpan(counts)[^1].Count += count;
        else
            counts.Add((article, count));
    }

    /// <summary>The articles that have a thing, by number, with its count in each; none where it has none.</summary>
    public IReadOnlyList<(int Article, int Count)> Of(TKey key)
    {
        if (!_counts.TryGetValue(key, out var counts)) return [];
        if (!IsInOrder(counts)) _counts[key] = counts = Joined(counts);
        return counts;
    }

    private static bool IsInOrder(List<(int Article, int Count)> counts)
    {
        for (var i = 1; i < counts.Count; i++)
            if (counts[i].Article <= counts[i - 1].Article) return false;
        return true;
    }

    private static List<(int Article, int Count)> Joined(List<(int Article, int Count)> counts) =>
        [.. counts.GroupBy(c => c.Article).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(c => c.Count)))];
}
