using Parallax.Records;
using Parallax.Records.Rows;
using Parallax.Stories;

namespace Parallax.Stores.Merging;

/// <summary>Aligns the articles of a store that report the same, as far as their texts are at hand.</summary>
/// <remarks>
/// As for records in memory: among at most 500 articles the stories are found; beyond that those are aligned that the
/// user named, one story at a time, so that no more than a story's articles are held.
/// </remarks>
internal sealed class StoreAlignments(ArticleTexts texts, StoredArticles articles)
{
    private const int MostArticles = 500;
    private const string About = "alignments";

    /// <summary>The alignments; what could not be aligned is told in the table of the load.</summary>
    public AlignmentTables Find(LoadTable load)
    {
        var tables = new AlignmentTables();
        var groups = Groups(load).ToList();
        var missing = 0;
        foreach (var group in groups)
        {
            var analyses = articles.Load(group).Select(a => texts.Attach(a.Analysis, a.Part)).ToList();
            missing += analyses.Count(a => a.Text is null);
            foreach (var alignment in Alignments.Of(Coverage.Of(analyses)))
                tables.Add(AlignmentRecord.Saved(alignment));
        }
        if (missing > 0) load.Add(Warning(NoTexts(missing)));
        return tables;
    }

    private IEnumerable<IReadOnlyList<StoredArticle>> Groups(LoadTable load)
    {
        var all = articles.All;
        if (all.Count <= MostArticles) return [all];
        var free = all.Count(a => a.Story is null);
        if (free > 0) load.Add(Warning(TooMany(free)));
        return all.Where(a => a.Story is not null)
            .GroupBy(a => a.Story!, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Where(g => g.Select(a => a.Outlet).Distinct().Count() > 1)
            .Select(IReadOnlyList<StoredArticle> (g) => [.. g]);
    }

    private static LoadIssue Warning(string reason) => new(LoadIssueKind.Warning, About, null, reason);

    private static string TooMany(int articles) =>
        $"{articles} articles without a story are not aligned: stories are found among at most {MostArticles} articles; "
        + "name them in the column 'story' of articles.csv or of the records.";

    private static string NoTexts(int articles) =>
        $"{articles} articles are not aligned: their texts are not where `analyze` read them; "
        + "run `parallax merge` where they are.";
}
