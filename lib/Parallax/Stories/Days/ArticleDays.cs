namespace Parallax.Stories.Days;

/// <summary>The articles of a coverage by their days, as far as these are known.</summary>
internal sealed class ArticleDays : IDayBuckets
{
    private readonly SortedDictionary<int, List<ArticleAnalysis>> _buckets = [];

    /// <summary>Articles under the names that each alone gives; those without a date are in no bucket.</summary>
    public ArticleDays(IEnumerable<ArticleAnalysis> articles)
    {
        foreach (var article in articles)
        {
            if (article.Article.Published is not { } day) continue;
            var bucket = DayWindows.BucketOf(day);
            if (!_buckets.TryGetValue(bucket, out var own)) _buckets.Add(bucket, own = []);
            own.Add(article);
        }

        Counts = _buckets.ToDictionary(bucket => bucket.Key, bucket => bucket.Value.Count);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, int> Counts { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ArticleAnalysis> Read(int bucket) => _buckets.GetValueOrDefault(bucket) ?? [];
}
