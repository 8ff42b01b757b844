using Parallax.Records.Rows;
using Parallax.Stories;

namespace Parallax.Stores.Merging;

/// <summary>Aligns the articles of a store that report the same, as far as their texts are at hand.</summary>
/// <remarks>
/// Among at most 500 articles as for records in memory. Beyond that the stories that the user gave are taken one by
/// one, and among the other articles stories are found in windows of days: no more than a story or window is held.
/// </remarks>
internal sealed class StoreAlignments(ArticleTexts texts, StoredArticles articles)
{
    private const int MostArticles = 500;
    private const string About = "alignments";

    private const string NoTexts =
        "their texts are not where `analyze` read them; run `parallax merge` where they are";

    private const string NoDay = "their days are not known; " + Name;
    private const string TooMany = "some days have too many to find stories among them; " + Name;
    private const string Name = "name their stories in the column 'story' of articles.csv";

    private readonly AlignmentTables _tables = new();
    private int _withoutText;

    /// <summary>The alignments; what could not be aligned is told in the table of the load.</summary>
    public AlignmentTables Find(LoadTable load)
    {
        if (articles.All.Count <= MostArticles) Align(articles.All);
        else FindAmongMany(load);
        if (_withoutText > 0) load.Add(Warning(_withoutText, NoTexts));
        return _tables;
    }

    private void FindAmongMany(LoadTable load)
    {
        foreach (var story in GivenStories()) Align(story);
        var free = articles.All.Where(a => a.Story is null).ToList();
        var days = new DayAlignments(texts, articles);
        Add(days.Find(free.Where(a => a.Day is not null)));
        _withoutText += days.WithoutText;
        var undated = free.Count(a => a.Day is null);
        if (undated > 0) load.Add(Warning(undated, NoDay));
        if (days.TooMany > 0) load.Add(Warning(days.TooMany, TooMany));
    }

    private IEnumerable<IReadOnlyList<StoredArticle>> GivenStories() => articles.All
        .Where(a => a.Story is not null)
        .GroupBy(a => a.Story!, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Where(g => g.Select(a => a.Outlet).Distinct().Count() > 1)
        .Select(IReadOnlyList<StoredArticle> (g) => [.. g]);

    private void Align(IReadOnlyList<StoredArticle> group)
    {
        var analyses = articles.Load(group).Select(a => texts.Attach(a.Analysis, a.Part)).ToList();
        _withoutText += analyses.Count(a => a.Text is null);
        Add(Alignments.Of(Coverage.Of(analyses)));
    }

    private void Add(IEnumerable<AlignmentResult> alignments)
    {
        foreach (var alignment in alignments) _tables.Add(AlignmentRecord.Saved(alignment));
    }

    private static LoadIssue Warning(int count, string reason) => new(
        LoadIssueKind.Warning,
        About,
        null,
        $"{count} articles are not aligned: {reason}.");
}
