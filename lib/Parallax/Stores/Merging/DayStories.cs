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

    // Windows that are held at a time.
    private const int MostWindows = 2;

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
        var windows = buckets.Counts.Keys.Where(bucket => !IsTooLarge(bucket, buckets)).ToList();
        TooMany = buckets.Counts.Keys.Except(windows).Sum(bucket => buckets.Counts[bucket]);
        var pairs = windows.AsParallel().AsOrdered().WithDegreeOfParallelism(MostWindows)
            .Select(bucket => PairsOf(bucket, buckets));
        var found = new HashSet<(string A, string B)>();
        return [.. windows.Zip(pairs, (bucket, own) => (bucket, New(own, found)))];
    }

    // A bucket without a successor is a window with it all the same: its articles are compared among themselves.
    private static bool IsTooLarge(int bucket, DayBuckets buckets) =>
        buckets.Counts[bucket] + buckets.Counts.GetValueOrDefault(bucket + 1) > MostArticles;

    private static List<(string A, string B)> PairsOf(int bucket, DayBuckets buckets) =>
        [.. Alignments.PairsOf(Coverage.Of(buckets.Read(bucket).Concat(buckets.Read(bucket + 1))))];

    private static IReadOnlyList<(string A, string B)> New(
        List<(string A, string B)> pairs,
        HashSet<(string A, string B)> found) =>
        [.. pairs.Where(found.Add)];
}
