using Parallax.Stories;

namespace Parallax.Stores.Merging;

/// <summary>Finds stories, and aligns their articles, in windows of days that overlap.</summary>
/// <remarks>
/// Two articles on one story are at most <see cref="StoryOptions.Days"/> days apart: windows of twice as many, each of
/// which begins in the middle of the one before, hold any two of them together. How rare a word or name is, is asked
/// of the window.
/// </remarks>
internal sealed class DayAlignments(ArticleTexts texts, StoredArticles articles)
{
    private const int MostArticles = 2000;
    private static readonly int BucketDays = new StoryOptions().Days + 1;

    private readonly SortedDictionary<(string A, string B), AlignmentResult> _found = new(ByIds);

    private static Comparer<(string A, string B)> ByIds => Comparer<(string A, string B)>.Create((x, y) =>
    {
        var first = string.CompareOrdinal(x.A, y.A);
        return first != 0 ? first : string.CompareOrdinal(x.B, y.B);
    });

    /// <summary>Articles whose text was not at hand.</summary>
    public int WithoutText { get; private set; }

    /// <summary>Articles of windows that were too large.</summary>
    public int TooMany { get; private set; }

    /// <summary>The alignments of some articles whose days are known, by their ids.</summary>
    public IEnumerable<AlignmentResult> Find(IEnumerable<StoredArticle> some)
    {
        using var buckets = new DayBuckets(Path.Combine(texts.Paths.Work, "days"), BucketDays);
        foreach (var part in some.GroupBy(a => a.Part)) Spill(part.ToList(), buckets);
        // A bucket without a successor is a window with it all the same: its articles are compared among themselves.
        foreach (var bucket in buckets.Counts.Keys) Align(bucket, buckets);
        return _found.Values;
    }

    private void Spill(List<StoredArticle> part, DayBuckets buckets)
    {
        var days = part.ToDictionary(a => a.Id, a => a.Day!.Value, StringComparer.Ordinal);
        var analyses = articles.Load(part).Select(a => texts.Attach(a.Analysis, a.Part)).ToList();
        var withText = analyses.Where(a => a.Text is not null).ToList();
        WithoutText += analyses.Count - withText.Count;
        buckets.Add(withText.Select(a => (days[a.Article.Id], a)));
    }

    private void Align(int bucket, DayBuckets buckets)
    {
        var next = buckets.Counts.GetValueOrDefault(bucket + 1);
        var count = buckets.Counts[bucket] + next;
        if (count > MostArticles)
        {
            TooMany += buckets.Counts[bucket];
            return;
        }
        var window = Coverage.Of(buckets.Read(bucket).Concat(buckets.Read(bucket + 1)));
        foreach (var alignment in Alignments.Of(window, MostArticles))
            _found.TryAdd((alignment.A.Id, alignment.B.Id), alignment);
    }
}
