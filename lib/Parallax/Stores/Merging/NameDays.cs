using Parallax.Stories.Days;

namespace Parallax.Stores.Merging;

/// <summary>Names and words of the articles whose stories are looked for, by their days.</summary>
internal sealed class NameDays : IDayBuckets, IDisposable
{
    private readonly LastRead<IReadOnlyList<ArticleAnalysis>> _read;

    /// <summary>Those of some articles, which have a day and no given story.</summary>
    public NameDays(NameFiles names, IReadOnlyList<StoredArticle> some)
    {
        Counts = some
            .CountBy(article => DayWindows.BucketOf(article.Published!))
            .OrderBy(bucket => bucket.Key)
            .ToDictionary(bucket => bucket.Key, bucket => bucket.Value);
        _read = new(bucket => [.. names.OfDays(bucket).Where(article => article.Article.Story is null)]);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, int> Counts { get; }

    /// <inheritdoc/>
    /// <remarks>A thread that goes from window to window reads a bucket once: it is in two of them.</remarks>
    public IReadOnlyList<ArticleAnalysis> Read(int bucket) => Counts.ContainsKey(bucket) ? _read.Of(bucket) : [];

    /// <inheritdoc/>
    public void Dispose() => _read.Dispose();
}
