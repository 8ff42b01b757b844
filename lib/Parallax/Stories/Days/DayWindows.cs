using Parallax.Stories.Profiles;

namespace Parallax.Stories.Days;

/// <summary>Stories among many articles, found and aligned in windows of days that overlap.</summary>
/// <remarks>
/// Two articles on one story are at most <see cref="StoryOptions.Days"/> days apart: windows of twice as many, each of
/// which begins in the middle of the one before, hold any two of them together. How rare a word or name is, is asked
/// of the window; names are those that each article alone gives, for joining them takes as long as all else.
/// </remarks>
internal static class DayWindows
{
    // Names and words of a window's articles are held, some 40 kB an article.
    private const int MostArticles = 10_000;

    // Windows that are held at a time.
    private const int MostWindows = 2;

    // A window is two buckets.
    private static readonly int BucketDays = new StoryOptions().Days + 1;

    /// <summary>The bucket of a day of publication, in UTC.</summary>
    public static int BucketOf(PublicationDate day) =>
        (int)(day.Value.UtcTicks / TimeSpan.TicksPerDay) / BucketDays;

    /// <summary>How many articles are in windows that are too large for stories to be looked for.</summary>
    public static int TooMany(IReadOnlyDictionary<int, int> counts) =>
        counts.Where(bucket => IsTooLarge(bucket.Key, counts)).Sum(bucket => bucket.Value);

    /// <summary>
    /// The pairs that are to be aligned by the first bucket of their window, each pair once; no text is needed.
    /// </summary>
    public static IReadOnlyList<(int Bucket, IReadOnlyList<(string A, string B)> Pairs)> Find(IDayBuckets names)
    {
        var windows = names.Counts.Keys.Where(bucket => !IsTooLarge(bucket, names.Counts)).ToList();
        var pairs = windows.AsParallel().AsOrdered().WithDegreeOfParallelism(MostWindows)
            .Select(bucket => PairsOf(Window(bucket, names)));
        var found = new HashSet<(string A, string B)>();
        return [.. windows.Zip(pairs, (bucket, own) => (bucket, New(own, found)))];
    }

    /// <summary>Aligns pairs of windows, as far as both texts are there; the texts of one window are held.</summary>
    public static IEnumerable<AlignmentResult> Align(
        IEnumerable<(int Bucket, IReadOnlyList<(string A, string B)> Pairs)> windows,
        IDayBuckets texts,
        Action<LoadIssue> failed) =>
        windows.Where(window => window.Pairs.Count > 0).SelectMany(window =>
            new AlignmentArticles(Window(window.Bucket, texts), failed).Align(window.Pairs));

    // A bucket without a successor is a window with it all the same: its articles are compared among themselves.
    private static IEnumerable<ArticleAnalysis> Window(int bucket, IDayBuckets buckets) =>
        buckets.Read(bucket).Concat(buckets.Read(bucket + 1));

    private static bool IsTooLarge(int bucket, IReadOnlyDictionary<int, int> counts) =>
        counts[bucket] + counts.GetValueOrDefault(bucket + 1) > MostArticles;

    private static List<(string A, string B)> PairsOf(IEnumerable<ArticleAnalysis> window) =>
        [.. StoryPairs.Of([.. window.OrderBy(a => a.Article.Id, StringComparer.Ordinal)])];

    private static IReadOnlyList<(string A, string B)> New(
        List<(string A, string B)> pairs,
        HashSet<(string A, string B)> found) =>
        [.. pairs.Where(found.Add)];
}
