using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Stories;

/// <summary>
/// What a group of articles is about: names and terms, by number, weighted by rarity among the articles.
/// </summary>
/// <remarks>Keys are numbered in ordinal order, so that sums over them do not depend on how they are stored.</remarks>
internal sealed class StoryProfile
{
    // Names count double: they tell an event better than words do.
    private const double NameFactor = 2.0;

    private const char NameSign = '@';

    private readonly string[] _keys;
    private readonly int[] _numbers;
    private readonly double[] _weights;

    private StoryProfile(IReadOnlyList<ArticleInfo> articles, string[] keys, int[] numbers, double[] weights)
    {
        Articles = articles;
        _keys = keys;
        _numbers = numbers;
        _weights = weights;
        Normalize();
    }

    /// <summary>The articles, by id.</summary>
    public IReadOnlyList<ArticleInfo> Articles { get; }

    /// <summary>The numbers of its keys, rising.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>The weights of its keys: a vector of length 1.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>How many keys there are in all profiles of the coverage.</summary>
    public int Keys => _keys.Length;

    /// <summary>The profiles of a coverage's articles, one each.</summary>
    public static List<StoryProfile> Of(Coverage coverage)
    {
        var counts = coverage.Analyses.Select(Counts).ToList();
        var weights = new StoryWeights(counts);
        return [.. coverage.Analyses.Zip(counts, (analysis, own) => Of(analysis.Article, own, weights))];
    }

    private static StoryProfile Of(ArticleInfo article, Dictionary<string, double> counts, StoryWeights weights)
    {
        string[] own = [.. counts.Keys.Order(StringComparer.Ordinal)];
        return new StoryProfile(
            [article],
            weights.Keys,
            Array.ConvertAll(own, weights.NumberOf),
            Array.ConvertAll(own, key => weights.Of(key, counts[key])));
    }

    /// <summary>The group of two groups' articles: the mean of all their articles' directions.</summary>
    public static StoryProfile Merge(StoryProfile a, StoryProfile b)
    {
        var sums = new SortedDictionary<int, double>();
        a.AddTo(sums);
        b.AddTo(sums);
        var articles = a.Articles.Concat(b.Articles).OrderBy(article => article.Id, StringComparer.Ordinal);
        return new StoryProfile([.. articles], a._keys, [.. sums.Keys], [.. sums.Values]);
    }

    private void AddTo(SortedDictionary<int, double> sums)
    {
        for (var i = 0; i < _numbers.Length; i++)
        {
            var weight = _weights[i] * Articles.Count;
            sums[_numbers[i]] = sums.GetValueOrDefault(_numbers[i]) + weight;
        }
    }

    /// <summary>
    /// Whether any two dates of the groups are at most so many days apart; an article without a date fits any.
    /// </summary>
    public bool IsNear(StoryProfile other, int days) =>
        Articles.Any(a => other.Articles.Any(b => IsNear(a.Published, b.Published, days)));

    /// <summary>The weightiest keys.</summary>
    public IReadOnlyList<string> Top(int count)
    {
        var keys = _numbers.Zip(_weights, (number, weight) => (Text: _keys[number], Weight: weight));
        return [.. keys
            .OrderByDescending(key => Rounding.Significant(key.Weight))
            .ThenBy(key => key.Text, StringComparer.Ordinal)
            .Take(count)
            .Select(key => key.Text.TrimStart(NameSign))];
    }

    private static bool IsNear(PublicationDate? a, PublicationDate? b, int days) =>
        a is null || b is null || Math.Abs((a.Value - b.Value).TotalDays) <= days;

    private static Dictionary<string, double> Counts(ArticleAnalysis analysis)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in analysis.Terms.Where(IsCounted))
        {
            counts[term.Term] = counts.GetValueOrDefault(term.Term) + term.Count;
        }

        foreach (var entity in analysis.Entities) counts[NameSign + entity.Name] = NameFactor * entity.Mentions.Count;
        return counts;
    }

    private static bool IsCounted(TermCount term) =>
        term.Length == 1 && term.Section != SectionKind.Caption && !StopWords.IsFunction(term.Term);

    private void Normalize()
    {
        double sum = 0;
        foreach (var weight in _weights) sum += weight * weight;
        if (sum == 0) return;
        var norm = Math.Sqrt(sum);
        for (var i = 0; i < _weights.Length; i++) _weights[i] /= norm;
    }
}
