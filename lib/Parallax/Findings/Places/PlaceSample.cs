using Parallax.Numerics;

namespace Parallax.Findings.Places;

/// <summary>Some of the rows of what is counted most, drawn by chance: of many articles no page can list all.</summary>
/// <remarks>
/// Of each item and outlet every row is as likely as any other (reservoir sampling, Vitter 1985); the seed is fixed.
/// </remarks>
internal static class PlaceSample
{
    /// <summary>Up to how many articles all rows are listed.</summary>
    public const int MostArticlesInFull = 1_000;

    /// <summary>How many rows of an item in an outlet are drawn.</summary>
    public const int MostOfOutlet = 10;

    private const int MostItems = 500;
    private const ulong Seed = 20240516;

    /// <summary>The rows that were drawn by item, in their order.</summary>
    /// <param name="rows">The rows; they are gone through twice.</param>
    /// <param name="item">What is counted in a row.</param>
    /// <param name="article">The article of a row.</param>
    public static ILookup<string, TRow> Of<TRow>(
        IEnumerable<TRow> rows,
        Func<TRow, string> item,
        Func<TRow, ArticleInfo> article)
    {
        var most = rows.CountBy(item, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(MostItems)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.Ordinal);
        var random = new SplitMix(Seed);
        var drawn = new Dictionary<(string Item, string Outlet), Reservoir<TRow>>();
        foreach (var row in rows.Where(row => most.Contains(item(row))))
        {
            var key = (item(row), article(row).Outlet);
            if (!drawn.TryGetValue(key, out var reservoir)) drawn[key] = reservoir = new Reservoir<TRow>();
            reservoir.Add(row, random);
        }
        return drawn
            .OrderBy(rowsOf => rowsOf.Key.Item, StringComparer.Ordinal)
            .ThenBy(rowsOf => rowsOf.Key.Outlet, StringComparer.Ordinal)
            .SelectMany(rowsOf => rowsOf.Value.Rows)
            .ToLookup(item, StringComparer.Ordinal);
    }

    private sealed class Reservoir<TRow>
    {
        private readonly List<(int Number, TRow Row)> _kept = [];
        private int _seen;

        public IEnumerable<TRow> Rows => _kept.OrderBy(kept => kept.Number).Select(kept => kept.Row);

        public void Add(TRow row, SplitMix random)
        {
            var kept = (_seen, row);
            if (_kept.Count < MostOfOutlet)
                _kept.Add(kept);
            else if (random.Below(_seen + 1) is var place and < MostOfOutlet)
                _kept[place] = kept;
            _seen++;
        }
    }
}
