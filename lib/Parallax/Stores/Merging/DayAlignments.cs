using Parallax.Stories;
using Parallax.Stories.Profiles;

namespace Parallax.Stores.Merging;

/// <summary>Aligns the articles that <see cref="DayStories"/> finds; the texts of no others are read.</summary>
internal sealed class DayAlignments(ArticleTexts texts, StoredArticles articles)
{
    private readonly SortedDictionary<(string A, string B), AlignmentResult> _aligned = new(ByIds);

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
        var byId = some.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var stories = new DayStories(texts.Paths, articles);
        var windows = stories.Find(byId);
        TooMany = stories.TooMany;
        var ids = windows.SelectMany(w => w.Pairs).SelectMany(p => new[] { p.A, p.B });
        var wanted = ids.Distinct(StringComparer.Ordinal).Select(id => byId[id]).ToList();
        using var buckets = new DayBuckets(Path.Combine(texts.Paths.Work, "texts"), DayStories.BucketDays);
        foreach (var part in wanted.GroupBy(a => a.Part).OrderBy(p => p.Key)) Spill(part.ToList(), buckets);
        foreach (var (bucket, pairs) in windows.Where(w => w.Pairs.Count > 0)) Align(bucket, pairs, buckets);
        return _aligned.Values;
    }

    private void Spill(List<StoredArticle> part, DayBuckets buckets)
    {
        var days = part.ToDictionary(a => a.Id, a => a.Day!.Value, StringComparer.Ordinal);
        var analyses = articles.Load(part).Select(a => texts.Attach(a.Analysis, a.Part)).ToList();
        var withText = analyses.Where(a => a.Text is not null).ToList();
        WithoutText += analyses.Count - withText.Count;
        buckets.Add(withText.Select(a => (days[a.Article.Id], a)));
    }

    private void Align(int bucket, IReadOnlyList<(string A, string B)> pairs, DayBuckets buckets)
    {
        var withText = new AlignmentArticles(buckets.Read(bucket).Concat(buckets.Read(bucket + 1)));
        foreach (var (a, b) in pairs.Where(p => withText.Has(p.A) && withText.Has(p.B)))
            _aligned[(a, b)] = withText.Align(a, b);
    }
}
