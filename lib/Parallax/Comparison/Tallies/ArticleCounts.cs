using System.Runtime.InteropServices;

namespace Parallax.Comparison.Tallies;

/// <summary>
/// In which articles each of many things occurs, and how often: two numbers for each article that has it.
/// </summary>
/// <param name="comparer">What tells things apart; null takes the usual.</param>
/// <param name="isCounted">Asked once a thing, whether it is counted; null counts all.</param>
internal sealed class ArticleCounts<TKey>(IEqualityComparer<TKey>? comparer = null, Predicate<TKey>? isCounted = null)
    where TKey : notnull
{
    // By thing, null for one that is not counted.
    private readonly Dictionary<TKey, PackedPairs?> _counts = new(comparer);
    private readonly HashSet<TKey> _unordered = new(comparer);

    /// <summary>The things that are counted, in no order.</summary>
    public IEnumerable<TKey> Keys => _counts.Where(counts => counts.Value is not null).Select(counts => counts.Key);

    /// <summary>Adds occurrences in the article of a number.</summary>
    public void Add(TKey key, int article, int count)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out var isKnown);
        if (!isKnown && (isCounted is null || isCounted(key))) counts = new PackedPairs();
        if (counts is not null && !counts.Add(article, count)) _unordered.Add(key);
    }

    /// <summary>The articles that have a thing, by number, with its count in each; none where it has none.</summary>
    public PackedPairs Of(TKey key)
    {
        if (!_counts.TryGetValue(key, out var counts) || counts is null) return PackedPairs.None;
        if (_unordered.Remove(key)) _counts[key] = counts = InOrder(counts);
        return counts;
    }

    private static PackedPairs InOrder(PackedPairs pairs)
    {
        var ordered = new PackedPairs();
        foreach (var (article, count) in pairs.OrderBy(pair => pair.Article)) ordered.Add(article, count);
        return ordered;
    }
}
