using Parallax.Records;
using Parallax.Records.Rows;
using Parallax.Stories;
using Parallax.Stories.Days;

namespace Parallax.Stores.Merging;

/// <summary>Aligns the articles of a store that report the same, as far as their texts are at hand.</summary>
/// <remarks>
/// The alignments are those of a coverage in memory, see <see cref="Alignments"/>; no more than a story or window is
/// held.
/// </remarks>
internal sealed class StoreAlignments(ArticleTexts texts, StoredArticles articles, NameFiles names)
{
    private readonly AlignmentTables _tables = new();
    private int _withoutText;

    /// <summary>The alignments; what could not be aligned is told in the table of the load.</summary>
    public AlignmentTables Find(LoadTable load)
    {
        if (articles.All.Count <= Alignments.MostArticlesToGroup) Align(articles.All, load);
        else FindAmongMany(load);
        Add(NotAligned.WithoutText(_withoutText), load);
        return _tables;
    }

    private void FindAmongMany(LoadTable load)
    {
        foreach (var story in GivenStories()) Align(story, load);
        var free = articles.All.Where(a => a.Story is null).ToList();
        var days = new DayAlignments(texts, articles, names);
        Add(days.Find([.. free.Where(a => a.Published is not null)]));
        Add(days.Failures, load);
        _withoutText += days.WithoutText;
        Add(NotAligned.WithoutDay(free.Count(a => a.Published is null)), load);
        Add(NotAligned.TooMany(days.TooMany), load);
    }

    private IEnumerable<IReadOnlyList<StoredArticle>> GivenStories() => articles.All
        .Where(a => a.Story is not null)
        .GroupBy(a => a.Story!, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Where(g => g.Select(a => a.Outlet).Distinct().Count() > 1)
        .Select(IReadOnlyList<StoredArticle> (g) => [.. g]);

    private void Align(IReadOnlyList<StoredArticle> group, LoadTable load)
    {
        var analyses = articles.Load(group).Select(a => texts.Attach(a.Analysis, a.Part)).ToList();
        _withoutText += analyses.Count(a => a.Text is null);
        var coverage = Coverage.Of(analyses);
        Add(Alignments.Of(coverage).Select(AlignmentRecord.Saved));
        Add(coverage.Report.Issues, load);
    }

    private void Add(IEnumerable<SavedAlignment> alignments)
    {
        foreach (var alignment in alignments) _tables.Add(alignment);
    }

    private static void Add(IEnumerable<LoadIssue> issues, LoadTable load)
    {
        foreach (var issue in issues) load.Add(issue);
    }
}
