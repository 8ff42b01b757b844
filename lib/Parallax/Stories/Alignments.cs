using System.Runtime.CompilerServices;
using Parallax.Records;
using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>The alignments between the articles of a coverage: what two outlets' articles on one story share.</summary>
public static class Alignments
{
    // Grouping into stories compares every article with every other: beyond this it is done for given stories only.
    private const int MostArticlesToGroup = 500;

    // A group that nobody named and in which one outlet has more articles is a subject, not an event: its articles
    // report different facts.
    private const int MostArticlesOnAnEvent = 2;

    private static readonly AlignmentOptions Options = new();

    // A coverage does not change: its alignments are found once.
    private static readonly ConditionalWeakTable<Coverage, IReadOnlyList<AlignmentResult>> Found = [];

    /// <summary>
    /// What the articles of different outlets on the same story share, and what each has alone: as saved, else computed
    /// where both texts are there. By the articles' ids.
    /// </summary>
    public static IReadOnlyList<AlignmentResult> Of(Coverage coverage) => Found.GetValue(coverage, Find);

    /// <summary>The same with stories found among more articles, where the caller has room and time for it.</summary>
    internal static IReadOnlyList<AlignmentResult> Of(Coverage coverage, int mostArticlesToGroup) =>
        Find(coverage, mostArticlesToGroup);

    private static IReadOnlyList<AlignmentResult> Find(Coverage coverage) => Find(coverage, MostArticlesToGroup);

    private static IReadOnlyList<AlignmentResult> Find(Coverage coverage, int mostArticlesToGroup)
    {
        var result = Saved(coverage);
        var withText = new AlignmentArticles(coverage);
        var pairs = withText.Count > 1 ? PairsOnTheSameStory(coverage, mostArticlesToGroup) : [];
        foreach (var (a, b) in pairs)
        {
            var isFound = result.ContainsKey((a.Id, b.Id));
            if (isFound || !withText.Has(a) || !withText.Has(b)) continue;
            var aligned = Alignment.Of(withText.Read(a), withText.Read(b), Options);
            result[(a.Id, b.Id)] = aligned;
        }

        return [.. result
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

    private static IEnumerable<(ArticleInfo A, ArticleInfo B)> PairsOnTheSameStory(
        Coverage coverage,
        int mostArticlesToGroup)
    {
        var isSmall = coverage.Own.Count <= mostArticlesToGroup;
        var comparable = isSmall ? coverage : coverage.Where(article => article.Story is not null);
        return
            from story in StoryFinder.Of(comparable)
            where IsEvent(story)
            from a in story.Articles
            from b in story.Articles
            where a.Outlet != b.Outlet && string.CompareOrdinal(a.Id, b.Id) < 0
            select (a, b);
    }

    private static bool IsEvent(Story story) =>
        story.Given || story.Articles.CountBy(a => a.Outlet).All(o => o.Value <= MostArticlesOnAnEvent);
}
