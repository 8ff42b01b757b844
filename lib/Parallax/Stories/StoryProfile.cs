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
        var articles = counts.SelectMany(c => c.Keys)
            .CountBy(k => k, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var keys = articles.Keys.Order(StringComparer.Ordinal).ToArray();
        var numbers = keys.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        double Weight(string key, double count) =>
            (1 + Math.Log(count)) * Math.Log(1 + (double)counts.Count / articles[key]);
        return [.. coverage.Analyses.Zip(counts, (analysis, own) =>
        {
            var sorted = own.Keys.Order(StringComparer.Ordinal).ToArray();
            return new StoryProfile(
                [analysis.Article],
                keys,
                [.. sorted.Select(k => numbers[k])],
                [.. sorted.Select(k => Weight(k, own[k]))]);
        })];
    }

    /// <summary>The group of two groups' articles: the mean of all their articles' directions.</summary>
    public static StoryProfile Merge(StoryProfile a, StoryProfile b)
    {
        var articles = a.Articles.Concat(b.Articles).OrderBy(x => x.Id, StringComparer.Ordinal);
        var numbers = new List<int>(a._numbers.Length + b._numbers.Length);
        var weights = new List<double>(numbers.Capacity);
        var (i, j) = (0, 0);
        while (i < a._numbers.Length || j < b._numbers.Length)
        {
            var (first, second) = (At(a._numbers, i), At(b._numbers, j));
            var weight = first <= second ? a._weights[i++] * a.Articles.Count : 0;
            if (second <= first) weight += b._weights[j++] * b.Articles.Count;
            numbers.Add(Math.Min(first, second));
            weights.Add(weight);
        }
        return new StoryProfile([.. articles], a._keys, [.. numbers], [.. weights]);
    }

    /// <summary>
    /// Whether any two dates of the groups are at most so many days apart; an article without a date fits any.
    /// </summary>
    public bool IsNear(StoryProfile other, int days) =>
        Articles.Any(a => other.Articles.Any(b => IsNear(a.Published, b.Published, days)));

    /// <summary>The weightiest keys.</summary>
    public IReadOnlyList<string> Top(int count) =>
        [.. _numbers.Zip(
            _weights,
            (number, weight) => (Key: _keys[number], Weight: Rounding.Significant(weight)))
            .OrderByDescending(w => w.Weight)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Take(count)
            .Select(w => w.Key.TrimStart('@'))];

    private static bool IsNear(PublicationDate? a, PublicationDate? b, int days) =>
        a is null || b is null || Math.Abs((a.Value - b.Value).TotalDays) <= days;

    private static int At(int[] numbers, int at) => at < numbers.Length ? numbers[at] : int.MaxValue;

    private static Dictionary<string, double> Counts(ArticleAnalysis analysis)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in analysis.Terms)
        {
            if (term.Length != 1 || term.Section == SectionKind.Caption || StopWords.IsFunction(term.Term)) continue;
            counts[term.Term] = counts.GetValueOrDefault(term.Term) + term.Count;
        }
        foreach (var entity in analysis.Entities) counts["@" + entity.Name] = NameFactor * entity.Mentions.Count;
        return counts;
    }

    private void Normalize()
    {
        double sum = 0;
        foreach (var weight in _weights) sum += weight * weight;
        if (sum == 0) return;
        var norm = Math.Sqrt(sum);
        for (var i = 0; i < _weights.Length; i++) _weights[i] /= norm;
    }
}
