using System.Runtime.InteropServices;

namespace Parallax.Comparison.Tallies;

/// <summary>
/// In which articles each of many things occurs, and how often: two numbers for each article that has it.
/// </summary>
internal sealed class ArticleCounts<TKey>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, PackedPairs> _counts = new(comparer);
    private readonly HashSet<TKey> _unordered = new(comparer);

    /// <summary>The things, in no order.</summary>
    public IReadOnlyCollection<TKey> Keys => _counts.Keys;

    /// <summary>Adds occurrences in the article of a number.</summary>
    public void Add(TKey key, int article, int count)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _);
        counts ??= new PackedPairs();
        if (!counts.Add(article, count)) _unordered.Add(key);
    }

    /// <summary>The articles that have a thing, by number, with its count in each; none where it has none.</summary>
    public IReadOnlyList<(int Article, int Count)> Of(TKey key)
    {
        if (!_counts.TryGetValue(key, out var counts)) return [];
        var pairs = counts.ToList();
        return _unordered.Contains(key) ? Joined(pairs) : pairs;
    }

    private static List<(int Article, int Count)> Joined(List<(int Article, int Count)> counts) =>
        [.. counts.GroupBy(c => c.Article).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(c => c.Count)))];
}
