using Parallax.Records.Folders;
using Parallax.Stories;

namespace Parallax.Stores.Merging;

/// <summary>Finds the articles that report the same, in windows of days that overlap; no text is needed.</summary>
/// <remarks>
/// Two articles on one story are at most <see cref="StoryOptions.Days"/> days apart: windows of twice as many, each of
/// which begins in the middle of the one before, hold any two of them together. How rare a word or name is, is asked
/// of the window.
/// </remarks>
internal sealed class DayStories(StorePaths paths, StoredArticles articles)
{
    // Names and words of a window's articles are held, some 40 kB an article.
    private const int MostArticles = 10_000;

    private readonly HashSet<(string A, string B)> _found = [];
    private (int Bucket, IReadOnlyList<ArticleAnalysis> Articles)? _last;

    /// <summary>How many days a bucket has; a window is two buckets.</summary>
    public static int BucketDays { get; } = new StoryOptions().Days + 1;

    /// <summary>Articles of windows that were too large.</summary>
    public int TooMany { get; private set; }

    /// <summary>The pairs that are to be aligned by the first bucket of their window, each pair once.</summary>
    public IReadOnlyList<(int Bucket, IReadOnlyList<(string A, string B)> Pairs)> Find(
        IReadOnlyDictionary<string, StoredArticle> some)
    {
        using var buckets = new DayBuckets(Path.Combine(paths.Work, "days"), BucketDays);
        foreach (var part in some.Values.GroupBy(a => a.Part))
            buckets.Add(articles.LoadNames(part).Select(a => (some[a.Article.Id].Day!.Value, a)));
        // A bucket without a successor is a window with it all the same: its articles are compared among themselves.
        return [.. buckets.Counts.Keys.Select(bucket => (bucket, PairsOf(bucket, buckets)))];
    }

    private IReadOnlyList<(string A, string B)> PairsOf(int bucket, DayBuckets buckets)
    {
        var count = buckets.Counts[bucket] + buckets.Counts.GetValueOrDefault(bucket + 1);
        if (count > MostArticles)
        {
            TooMany += buckets.Counts[bucket];
            return [];
        }
        var first = _last is { } last && last.Bucket == bucket ? last.Articles : buckets.Read(bucket);
        var second = buckets.Read(bucket + 1);
        _last = (bucket + 1, second);
        return [.. Alignments.PairsOf(Coverage.Of(first.Concat(second))).Where(_found.Add)];
    }
}
