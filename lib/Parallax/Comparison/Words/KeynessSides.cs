using Parallax.Numerics;

namespace Parallax.Comparison.Words;

/// <summary>The two bodies of text that are compared, and the row of each term.</summary>
internal sealed class KeynessSides
{
    /// <summary>The name of all other outlets together.</summary>
    public const string Rest = "rest";

    private readonly TermTable _table;
    private readonly string _outlet;
    private readonly string? _against;
    private readonly string[] _names;
    // By article: 0 the outlet's, 1 the other side's, −1 neither.
    private readonly sbyte[] _side;
    private readonly long[] _words = [0, 0];
    private readonly int[] _articles = [0, 0];

    public KeynessSides(TermTable table, string outlet, string? against)
    {
        (_table, _outlet, _against) = (table, outlet, against);
        _side = [.. table.Articles.Select(a => (sbyte)(a.Outlet == outlet
            ? 0
            : against is null || a.Outlet == against ? 1 : -1))];
        _names = [.. table.Outlets.Where(o => o == outlet || against is null || o == against)];
        for (var i = 0; i < _side.Length; i++)
        {
            if (_side[i] < 0) continue;
            _words[_side[i]] += table.WordsOf(i);
            _articles[_side[i]]++;
        }
    }

    /// <summary>The comparison of one term.</summary>
    public KeynessRow Row(string term, KeynessOptions options)
    {
        var (counts, found, rates) = Add(term);
        var table = new ContingencyTable(counts[0], counts[1], _words[0], _words[1]);
        double both = counts[0] + counts[1], all = _words[0] + _words[1];
        var scale = (options.PriorWords ?? all) / all;
        var welch = WelchTest.Of(
            rates[0] with { Count = _articles[0] },
            rates[1] with { Count = _articles[1] });
        return new KeynessRow
        {
            Term = term,
            Length = term.Count(c => c == ' ') + 1,
            Outlet = _outlet,
            Other = _against ?? Rest,
            Table = table,
            Articles = found[0],
            OtherArticles = found[1],
            LogOdds = both == 0 || both >= all
                ? new LogOdds(0, 1)
                : LogOdds.WithPrior(table, both * scale, all * scale),
            AcrossArticles = welch,
            AcrossArticlesP = _articles[0] + _articles[1] <= options.PermutationArticles ? Permuted(term) : welch?.P,
            IsHouseStyle = HouseStyle.Contains(term, _names),
        };
    }

    // Fewer than two articles a side tell nothing about how an outlet's articles vary.
    private double? Permuted(string term) =>
        _articles.Min() < 2 ? null : ArticlePermutation.Test(Rates(term, 0), Rates(term, 1));

    private double[] Rates(string term, int side) =>
        [.. Enumerable.Range(0, _side.Length).Where(i => _side[i] == side)
            .Select(i => 1000.0 * _table.Counts(term)
                .GetValueOrDefault(i) / Math.Max(1, _table.WordsOf(i)))];

    // Articles without the term add nothing to sums of rates; they enter by the number of articles.
    private (long[] Counts, int[] Found, Moments[] Rates) Add(string term)
    {
        long[] counts = [0, 0];
        int[] found = [0, 0];
        Moments[] rates = [default, default];
        foreach (var (article, count) in _table.Counts(term).OrderBy(c => c.Key))
        {
            var side = _side[article];
            if (side < 0) continue;
            var rate = 1000.0 * count / Math.Max(1, _table.WordsOf(article));
            counts[side] += count;
            found[side]++;
            rates[side] += new Moments(1, rate, rate * rate);
        }
        return (counts, found, rates);
    }
}
