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
    private readonly StoryDates _dates;

    private StoryProfile(IReadOnlyList<ArticleInfo> articles, StoryDates dates, StoryVector vector, string[] keys)
    {
        Articles = articles;
        _dates = dates;
        Vector = vector;
        _keys = keys;
    }

    /// <summary>The articles, by id.</summary>
    public IReadOnlyList<ArticleInfo> Articles { get; }

    /// <summary>The direction of its names and terms.</summary>
    public StoryVector Vector { get; }

    /// <summary>How many keys there are in all profiles of the coverage.</summary>
    public int Keys => _keys.Length;

    /// <summary>The profiles of articles, one each, under the names that the analyses have.</summary>
    public static List<StoryProfile> Of(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var counts = analyses.Select(Counts).ToList();
        var weights = new StoryWeights(counts);
        return [.. analyses.Zip(counts, (analysis, own) => Of(analysis.Article, own, weights))];
    }

    private static StoryProfile Of(ArticleInfo article, Dictionary<string, double> counts, StoryWeights weights)
    {
        string[] own = [.. counts.Keys.Order(StringComparer.Ordinal)];
        var vector = new StoryVector(
            Array.ConvertAll(own, weights.NumberOf),
            Array.ConvertAll(own, key => weights.Of(key, counts[key])));
        return new StoryProfile([article], StoryDates.Of(article.Published), vector, weights.Keys);
    }

    /// <summary>The group of two groups' articles: the mean of all their articles' directions.</summary>
    public static StoryProfile Merge(StoryProfile a, StoryProfile b)
    {
        var vector = StoryVector.Sum((a.Vector, a.Articles.Count), (b.Vector, b.Articles.Count));
        return new StoryProfile(ById(a.Articles, b.Articles), a._dates.And(b._dates), vector, a._keys);
    }

    private static List<ArticleInfo> ById(IReadOnlyList<ArticleInfo> a, IReadOnlyList<ArticleInfo> b)
    {
        var articles = new List<ArticleInfo>(a.Count + b.Count);
        for (var (i, j) = (0, 0); i < a.Count || j < b.Count;)
        {
            var isFirst = j == b.Count || (i < a.Count && string.CompareOrdinal(a[i].Id, b[j].Id) <= 0);
            articles.Add(isFirst ? a[i++] : b[j++]);
        }

        return articles;
    }

    /// <summary>
    /// Whether the dates of both groups are all of at most so many days; an article without a date fits any.
    /// </summary>
    public bool IsNear(StoryProfile other, int days) => _dates.IsNear(other._dates, days);

    /// <summary>The weightiest keys.</summary>
    public IReadOnlyList<string> Top(int count)
    {
        var vector = Vector;
        return [.. Enumerable.Range(0, vector.Numbers.Length)
            .Select(at => (Text: _keys[vector.Numbers[at]], Weight: vector.Weights[at]))
            .OrderByDescending(key => Rounding.Significant(key.Weight))
            .ThenBy(key => key.Text, StringComparer.Ordinal)
            .Take(count)
            .Select(key => key.Text.TrimStart(NameSign))];
    }

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
}
