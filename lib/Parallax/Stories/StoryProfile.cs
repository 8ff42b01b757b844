using Parallax.Numerics;

namespace Parallax.Stories;

/// <summary>What a group of articles is about: names and terms weighted by rarity among the articles.</summary>
internal sealed class StoryProfile
{
    private readonly SortedDictionary<string, double> _weights = new(StringComparer.Ordinal);

    private StoryProfile(IEnumerable<ArticleInfo> articles) => Articles = [.. articles];

    public List<ArticleInfo> Articles { get; }

    /// <summary>The profiles of a coverage's articles, one each.</summary>
    public static List<StoryProfile> Of(Coverage coverage)
    {
        var counts = coverage.Analyses.Select(Counts).ToList();
        var documents = counts.SelectMany(c => c.Keys)
            .CountBy(k => k, StringComparer.Ordinal)
            .ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);
        return [.. coverage.Analyses.Select((analysis, i) =>
        {
            var profile = new StoryProfile([analysis.Article]);
            foreach (var (key, count) in counts[i])
                profile._weights[key] = (1
                    + Math.Log(count)) * Math.Log(1 + (double)counts.Count / documents[key]);
            profile.Normalize();
            return profile;
        })];
    }

    /// <summary>The group of two groups' articles.</summary>
    public static StoryProfile Merge(StoryProfile a, StoryProfile b)
    {
        var merged = new StoryProfile(a.Articles.Concat(b.Articles)
            .OrderBy(x => x.Id, StringComparer.Ordinal));
        foreach (var (key, weight) in a._weights) merged._weights[key] = weight * a.Articles.Count;
        foreach (var (key, weight) in b._weights)
            merged._weights[key] = merged._weights.GetValueOrDefault(key) + weight * b.Articles.Count;
        merged.Normalize();
        return merged;
    }

    /// <summary>The cosine of two profiles, at six significant digits.</summary>
    public double Similarity(StoryProfile other)
    {
        double sum = 0;
        foreach (var (key, weight) in _weights)
            if (other._weights.TryGetValue(key, out var second)) sum += weight * second;
        return Rounding.Significant(sum);
    }

    /// <summary>Whether any two dates of the groups lie at most so many days apart.</summary>
    public bool IsNear(StoryProfile other, int days) => Articles.Any(a => other.Articles.Any(b =>
        a.Published is not { } first
            || b.Published is not { } second
            || Math.Abs((first.Value - second.Value).TotalDays) <= days));

    /// <summary>The weightiest keys.</summary>
    public IReadOnlyList<string> Top(int count) =>
        [.. _weights.OrderByDescending(w => Rounding.Significant(w.Value)).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Take(count).Select(w => w.Key.TrimStart('@'))];

    // Names count double: they tell an event better than words do.
    private static Dictionary<string, double> Counts(ArticleAnalysis analysis)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in analysis.Terms)
            if (term.Length == 1
                && term.Section != SectionKind.Caption
                && !Parallax.Language.StopWords.IsFunction(term.Term))
                counts[term.Term] = counts.GetValueOrDefault(term.Term) + term.Count;
        foreach (var entity in analysis.Entities) counts["@" + entity.Name] = 2.0 * entity.Mentions.Count;
        return counts;
    }

    private void Normalize()
    {
        var norm = Math.Sqrt(_weights.Values.Sum(w => w * w));
        if (norm == 0) return;
        foreach (var key in _weights.Keys.ToList()) _weights[key] /= norm;
    }
}
