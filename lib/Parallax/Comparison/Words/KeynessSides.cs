using Parallax.Numerics;

namespace Parallax.Comparison.Words;

/// <summary>The two bodies of text that are compared, and the row of each term.</summary>
internal sealed class KeynessSides
{
    /// <summary>The name of all other outlets together.</summary>
    public const string Rest = "rest";

    private const int Own = 0;
    private const int Other = 1;
    private const int Neither = -1;

    // Fewer articles a side tell nothing about how an outlet's articles vary.
    private const int FewestArticles = 2;

    private readonly TermTable _table;
    private readonly string _outlet;
    private readonly string? _against;
    private readonly string[] _names;
    private readonly int[] _side;
    private readonly long[] _words = [0, 0];
    private readonly int[] _articles = [0, 0];

    public KeynessSides(TermTable table, string outlet, string? against)
    {
        (_table, _outlet, _against) = (table, outlet, against);
        _names = [.. table.Outlets.Where(name => SideOf(name) != Neither)];
        _side = [.. table.Articles.Select(article => SideOf(article.Outlet))];
        for (var i = 0; i < _side.Length; i++)
        {
            if (_side[i] == Neither) continue;
            _words[_side[i]] += table.WordsOf(i);
            _articles[_side[i]]++;
        }
    }

    /// <summary>The comparison of one term.</summary>
    public KeynessRow Row(string term, KeynessOptions options)
    {
        var (own, other) = SumUp(term);
        var table = new ContingencyTable(own.Count, other.Count, _words[Own], _words[Other]);
        var welch = WelchTest.Of(RatesOfAll(own, Own), RatesOfAll(other, Other));
        return new KeynessRow
        {
            Term = term,
            Length = term.Count(letter => letter == ' ') + 1,
            Outlet = _outlet,
            Other = _against ?? Rest,
            Table = table,
            Articles = own.Articles,
            OtherArticles = other.Articles,
            LogOdds = OddsOf(table, options),
            AcrossArticles = welch,
            AcrossArticlesP = _articles.Sum() <= options.PermutationArticles ? Permuted(term) : welch?.P,
            IsHouseStyle = HouseStyle.Contains(term, _names),
        };
    }

    private int SideOf(string outlet)
    {
        if (outlet == _outlet) return Own;
        return _against is null || outlet == _against ? Other : Neither;
    }

    // A text of one word over and over has no odds.
    private LogOdds OddsOf(ContingencyTable table, KeynessOptions options)
    {
        double both = table.Count + table.OtherCount;
        double all = _words.Sum();
        var scale = (options.PriorWords ?? all) / all;
        var hasOdds = both > 0 && both < all;
        return hasOdds ? LogOdds.WithPrior(table, both * scale, all * scale) : new LogOdds(0, 1);
    }

    private double? Permuted(string term)
    {
        if (_articles.Min() < FewestArticles) return null;
        return ArticlePermutation.Test(Rates(term, Own), Rates(term, Other));
    }

    private double[] Rates(string term, int side)
    {
        var counts = _table.Counts(term).ToDictionary(found => found.Article, found => found.Count);
        var articles = Enumerable.Range(0, _side.Length).Where(article => _side[article] == side);
        return [.. articles.Select(article => RateOf(article, counts.GetValueOrDefault(article)))];
    }

    private double RateOf(int article, int count) => 1000.0 * count / Math.Max(1, _table.WordsOf(article));

    // Articles without the term add nothing to sums of rates; they enter by the number of articles.
    private Moments RatesOfAll(Sums sums, int side) => sums.Rates with { Count = _articles[side] };

    private (Sums Own, Sums Other) SumUp(string term)
    {
        var (own, other) = (default(Sums), default(Sums));
        foreach (var (article, count) in _table.Counts(term))
        {
            if (_side[article] == Own) own = own.With(count, RateOf(article, count));
            else if (_side[article] == Other) other = other.With(count, RateOf(article, count));
        }

        return (own, other);
    }

    private readonly record struct Sums(long Count, int Articles, Moments Rates)
    {
        public Sums With(int count, double rate) =>
            new(Count + count, Articles + 1, Rates + new Moments(1, rate, rate * rate));
    }
}
