namespace Parallax.Findings;

/// <summary>The item that counts most, with its counts in every outlet or each outlet's own, in words.</summary>
/// <remarks>
/// Of several articles from an outlet only the sum is told: to set outlets against each other would take a test.
/// </remarks>
internal sealed class MostFrequentItem
{
    private const int MostOutletsToList = 3;

    private readonly Coverage _coverage;
    private readonly IReadOnlyList<(string Outlet, string Item, int Count)> _counts;
    private readonly Func<double, string> _unit;

    private MostFrequentItem(
        Coverage coverage, IReadOnlyList<(string Outlet, string Item, int Count)> counts, Func<double, string> unit)
    {
        _coverage = coverage;
        _counts = counts;
        _unit = unit;
    }

    /// <summary>Finds it; null where nothing was counted.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">Counts by outlet and item.</param>
    /// <param name="unit">How a count is written; by default "once", "twice", "3 times".</param>
    public static MostFrequentItem? Of(
        Coverage coverage,
            IReadOnlyList<(string Outlet, string Item, int Count)> counts,
            Func<double, string>? unit = null)
    {
        var first = counts
            .GroupBy(c => c.Item, StringComparer.Ordinal)
            .Select(item => (item.Key, Count: item.Sum(c => c.Count)))
            .OrderByDescending(item => item.Count)
            .ThenBy(item => item.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (first.Count == 0) return null;
        var own = coverage.Outlets.Select(outlet => First(counts, outlet))
            .Where(c => c.Count > 0)
            .ToList();
        var differ = coverage.OneArticleEach
            && own.Count <= MostOutletsToList
            && own.Any(c => c.Item != own[0].Item);
        var shown = differ
            ? own
            : [.. coverage.Outlets.Select(outlet => (outlet, first.Key, Count(
                counts,
                outlet,
                first.Key)))];
        return new MostFrequentItem(coverage, shown, unit ?? Wording.Times);
    }

    /// <summary>The item.</summary>
    public string Item => _counts[0].Item;

    /// <summary>Says it.</summary>
    /// <param name="one">The sentence about one item for all outlets, to which the counts are added.</param>
    /// <param name="each">The sentence about an outlet's own item, with its count.</param>
    public string Format(Func<string, string> one, Func<string, string, string, string> each)
    {
        var item = Item;
        if (!_coverage.OneArticleEach)
            return $"{one(item)}: {_unit(_counts.Sum(c => c.Count))} in {Wording.Articles(_coverage)}";
        if (_counts.All(c => c.Item == item))
            return $"{one(item)}: {Wording.ByOutlet(_coverage, [.. _counts.Select(c => (c.Outlet, (double)c.Count))], _unit)}";
        return Wording.List([.. _counts.Select(c => each(
            Wording.Subject(_coverage, c.Outlet),
            c.Item,
            _unit(c.Count)))]);
    }

    private static (string Outlet, string Item, int Count) First(
        IReadOnlyList<(string Outlet, string Item, int Count)> counts, string outlet) =>
        counts.Where(c => c.Outlet == outlet && c.Count > 0)
            .OrderByDescending(c => c.Count)
            .ThenBy(c => c.Item, StringComparer.Ordinal)
            .FirstOrDefault();

    private static int Count(
        IReadOnlyList<(string Outlet, string Item, int Count)> counts,
        string outlet,
        string item) =>
        counts.Where(c => c.Outlet == outlet && c.Item == item).Sum(c => c.Count);
}
