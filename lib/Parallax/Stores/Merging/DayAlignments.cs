using Parallax.Records;
using Parallax.Stories;
using Parallax.Stories.Days;

namespace Parallax.Stores.Merging;

/// <summary>Aligns articles on stories that are found by days; the texts of no others are read.</summary>
internal sealed class DayAlignments(ArticleTexts texts, StoredArticles articles, NameFiles names)
{
    private readonly List<LoadIssue> _failures = [];
    private int _withoutText;

    /// <summary>Articles whose text was not at hand.</summary>
    public int WithoutText => _withoutText;

    /// <summary>Pairs whose alignment failed.</summary>
    public IReadOnlyList<LoadIssue> Failures => _failures;

    /// <summary>Articles of windows that were too large.</summary>
    public int TooMany { get; private set; }

    /// <summary>The alignments of some articles whose days are known, by their ids, as they are saved.</summary>
    public IEnumerable<SavedAlignment> Find(IReadOnlyList<StoredArticle> some)
    {
        var windows = Pairs(some);
        var wanted = windows
            .SelectMany(window => window.Pairs)
            .SelectMany(pair => new[] { pair.A, pair.B })
            .ToHashSet(StringComparer.Ordinal);
        using var buckets = new DayBuckets(Path.Combine(texts.Paths.Work, "texts"));
        buckets.Add(some.Where(a => wanted.Contains(a.Id)).GroupBy(a => a.Part), WithTexts);
        return [.. DayWindows.Align(windows, buckets, _failures.Add)
            .Select(AlignmentRecord.Saved)
            .OrderBy(alignment => alignment.A, StringComparer.Ordinal)
            .ThenBy(alignment => alignment.B, StringComparer.Ordinal)];
    }

    private IReadOnlyList<(int Bucket, IReadOnlyList<(string A, string B)> Pairs)> Pairs(
        IReadOnlyList<StoredArticle> some)
    {
        using var buckets = new NameDays(names, some);
        TooMany = DayWindows.TooMany(buckets.Counts);
        return DayWindows.Find(buckets);
    }

    private List<ArticleAnalysis> WithTexts(IGrouping<int, StoredArticle> part)
    {
        var (analyses, own) = (articles.OfPart(part.Key), texts.OfPart(part.Key));
        var all = part.Select(a => ArticleTexts.Attach(analyses[a.Id], own)).ToList();
        var withText = all.Where(a => a.Text is not null).ToList();
        Interlocked.Add(ref _withoutText, all.Count - withText.Count);
        return withText;
    }
}
