using Parallax.Stories.Days;
using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>The alignments between the articles of a coverage: what two outlets' articles on one story share.</summary>
/// <remarks>
/// Among at most 500 articles, stories are looked for among all of them. Beyond that, those that the user gave are
/// taken one by one, and among the other articles stories are found in <see cref="DayWindows"/>.
/// </remarks>
public static class Alignments
{
    /// <summary>Grouping into stories compares every article with every other: so many at the most.</summary>
    internal const int MostArticlesToGroup = 500;

    /// <summary>
    /// What the articles of different outlets on the same story share, and what each has alone: as saved, else computed
    /// where both texts are there. By the articles' ids. A pair for which that fails is named in the load's report.
    /// </summary>
    public static IReadOnlyList<AlignmentResult> Of(Coverage coverage) =>
        coverage.Once(nameof(Alignments), Find);

    /// <summary>
    /// How many articles no story is looked for: among many those without a day, and those of days with too many.
    /// </summary>
    internal static (int WithoutDay, int TooMany) Left(Coverage coverage)
    {
        if (coverage.Own.Count <= MostArticlesToGroup) return default;
        var free = coverage.Own.Where(a => a.Article.Story is null).ToList();
        return (free.Count(a => a.Article.Published is null), DayWindows.TooMany(new ArticleDays(free).Counts));
    }

    private static IReadOnlyList<AlignmentResult> Find(Coverage coverage)
    {
        var result = Saved(coverage);
        foreach (var alignment in Computed(coverage, pair => !result.ContainsKey(pair)))
            result.Add((alignment.A.Id, alignment.B.Id), alignment);
        // Two articles without a sentence in their bodies are not compared.
        return [.. result
            .Where(found => found.Value.Sentences.Count > 0)
            .OrderBy(found => found.Key.A, StringComparer.Ordinal)
            .ThenBy(found => found.Key.B, StringComparer.Ordinal)
            .Select(found => found.Value)];
    }

    private static Dictionary<(string A, string B), AlignmentResult> Saved(Coverage coverage)
    {
        var byId = coverage.Own.ToDictionary(analysis => analysis.Article.Id, StringComparer.Ordinal);
        var result = new Dictionary<(string A, string B), AlignmentResult>();
        foreach (var saved in coverage.SavedAlignments)
        {
            var linked = AlignmentRecord.Linked(saved, byId[saved.A], byId[saved.B]);
            result.TryAdd((saved.A, saved.B), linked);
        }

        return result;
    }

    private static IEnumerable<AlignmentResult> Computed(Coverage coverage, Func<(string A, string B), bool> isWanted)
    {
        var own = coverage.Own;
        if (own.Count(a => a.Text is not null) < 2) return [];
        return own.Count <= MostArticlesToGroup
            ? new AlignmentArticles(own, coverage.Report.Add).Align(StoryPairs.Of(coverage.Analyses).Where(isWanted))
            : AmongMany(coverage, isWanted);
    }

    private static IEnumerable<AlignmentResult> AmongMany(
        Coverage coverage,
        Func<(string A, string B), bool> isWanted)
    {
        var (articles, report) = (coverage.Own, coverage.Report);
        var given = articles
            .Where(a => a.Article.Story is not null)
            .GroupBy(a => a.Article.Story, StringComparer.Ordinal)
            .SelectMany(story => new AlignmentArticles(story, report.Add)
                .Align(StoryPairs.Of([.. story.Select(a => a.Article)]).Where(isWanted)));
        var days = new ArticleDays(articles.Where(a => a.Article.Story is null));
        var windows = DayWindows.Find(days)
            .Select(window => (window.Bucket, (IReadOnlyList<(string, string)>)[.. window.Pairs.Where(isWanted)]));
        return given.Concat(DayWindows.Align(windows, days, report.Add));
    }
}
