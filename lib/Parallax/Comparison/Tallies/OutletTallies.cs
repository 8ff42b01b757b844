namespace Parallax.Comparison.Tallies;

/// <summary>How often each of many things occurs in each outlet of a coverage.</summary>
internal sealed class OutletTallies<TKey>(Coverage coverage, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, OutletTally> _tallies = new(comparer);

    private readonly Dictionary<string, int> _outlets = coverage.Outlets
        .Index()
        .ToDictionary(outlet => outlet.Item, outlet => outlet.Index, StringComparer.Ordinal);

    /// <summary>The tallies, in no order; an outlet's number is its place in the coverage.</summary>
    public IReadOnlyDictionary<TKey, OutletTally> All => _tallies;

    /// <summary>Adds occurrences in an article; those of one article come one after the other.</summary>
    public void Add(TKey key, ArticleInfo article, int count = 1)
    {
        if (!_tallies.TryGetValue(key, out var tally))
            _tallies[key] = tally = new OutletTally(_outlets.Count);
        tally.Add(_outlets[article.Outlet], article, count);
    }

    /// <summary>The tallies, those of what occurs most often first.</summary>
    public IOrderedEnumerable<KeyValuePair<TKey, OutletTally>> InOrder() =>
        _tallies.OrderByDescending(tally => tally.Value.Total);
}
