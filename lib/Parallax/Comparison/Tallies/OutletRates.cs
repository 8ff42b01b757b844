using Parallax.Numerics;

namespace Parallax.Comparison.Tallies;

/// <summary>Rates per 1,000 words over the articles of each outlet: moments, from the articles that have any.</summary>
/// <remarks>Articles have numbers, in the order of the coverage.</remarks>
internal sealed class OutletRates
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Outlet, int Words)> _articles = [];
    private readonly IReadOnlyList<string> _outlets;
    private readonly int[] _counts;

    public OutletRates(Coverage coverage)
    {
        _outlets = coverage.Outlets;
        _counts = new int[_outlets.Count];
        var numbers = _outlets.Index().ToDictionary(o => o.Item, o => o.Index, StringComparer.Ordinal);
        foreach (var article in coverage.Articles)
        {
            var outlet = numbers[article.Outlet];
            _numbers[article.Article.Id] = _articles.Count;
            _articles.Add((outlet, article.Words));
            _counts[outlet]++;
        }
    }

    /// <summary>The number of an article.</summary>
    public int NumberOf(ArticleInfo article) => _numbers[article.Id];

    /// <summary>The rates of something in each outlet, from its counts by article.</summary>
    public IReadOnlyList<(string Outlet, Moments Rates)> Of(PackedPairs counts)
    {
        var rates = Array.ConvertAll(_counts, count => new Moments(count, 0, 0));
        foreach (var (article, count) in counts)
        {
            var (outlet, words) = _articles[article];
            var rate = 1000.0 * count / words;
            rates[outlet] += new Moments(0, rate, rate * rate);
        }
        return [.. _outlets.Zip(rates)];
    }
}
