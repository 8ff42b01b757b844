namespace Parallax.Stories;

/// <summary>How much a name or term says about an article, by how few others have it.</summary>
internal sealed class StoryWeights
{
    private readonly Dictionary<string, int> _articlesWith;
    private readonly Dictionary<string, int> _numbers;
    private readonly double _articles;

    public StoryWeights(IReadOnlyCollection<Dictionary<string, double>> counts)
    {
        _articles = counts.Count;
        _articlesWith = counts
            .SelectMany(article => article.Keys)
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        Keys = [.. _articlesWith.Keys.Order(StringComparer.Ordinal)];
        _numbers = Keys.Index().ToDictionary(key => key.Item, key => key.Index, StringComparer.Ordinal);
    }

    /// <summary>The names and terms of all articles, in ordinal order.</summary>
    public string[] Keys { get; }

    /// <summary>The place of a key among all.</summary>
    public int NumberOf(string key) => _numbers[key];

    /// <summary>The weight of a key that an article has so many times.</summary>
    public double Of(string key, double count)
    {
        var rarity = Math.Log(1 + _articles / _articlesWith[key]);
        return (1 + Math.Log(count)) * rarity;
    }
}
