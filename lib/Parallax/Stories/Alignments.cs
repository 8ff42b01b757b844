using System.Runtime.CompilerServices;
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

    // A coverage does not change: its alignments are found once.
    private static readonly ConditionalWeakTable<Coverage, IReadOnlyList<AlignmentResult>> Found = [];

    /// <summary>
    /// What the articles of different outlets on the same story share, and what each has alone: as saved, else computed
    /// where both texts are there. By the articles' ids.
    /// </summary>
    public static IReadOnlyList<AlignmentResult> Of(Coverage coverage) => Found.GetValue(coverage, Find);

    /// <summary>
    /// The articles that are to be aligned, by their ids: no text is needed, and as many articles may be grouped as the
    /// caller has room and time for.
    /// </summary>
    internal static IEnumerable<(string A, string B)> PairsOf(Coverage coverage) =>
        PairsOnTheSameStory(coverage).Select(pair => (pair.A.Id, pair.B.Id));

    private static IReadOnlyList<AlignmentResult> Find(Coverage coverage)
    {
        var result = Saved(coverage);
        var withText = new AlignmentArticles(coverage.Own);
        var isSmall = coverage.Own.Count <= MostArticlesToGroup;
        var comparable = isSmall ? coverage : coverage.Where(article => article.Story is not null);
        var pairs = withText.Count > 1 ? PairsOf(comparable) : [];
        foreach (var pair in pairs)
        {
            var isFound = result.ContainsKey(pair);
            if (isFound || !withText.Has(pair.A) || !withText.Has(pair.B)) continue;
            result[pair] = withText.Align(pair.A, pair.B);
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

    private static IEnumerable<(ArticleInfo A, ArticleInfo B)> PairsOnTheSameStory(Coverage coverage)
    {
        return
            from story in StoryFinder.Of(coverage)
            where IsEvent(story)
            from a in story.Articles
            from b in story.Articles
            where a.Outlet != b.Outlet && string.CompareOrdinal(a.Id, b.Id) < 0
            select (a, b);
    }

    private static bool IsEvent(Story story) =>
        story.Given || story.Articles.CountBy(a => a.Outlet).All(o => o.Value <= MostArticlesOnAnEvent);
}
