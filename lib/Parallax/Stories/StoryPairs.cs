namespace Parallax.Stories;

/// <summary>Which articles are to be aligned: those of two outlets on the same story, by their ids.</summary>
internal static class StoryPairs
{
    // A group that nobody named and in which one outlet has more articles is a subject, not an event: its articles
    // report different facts.
    private const int MostArticlesOnAnEvent = 2;

    /// <summary>
    /// Those of the stories of articles in ordinal order of their ids: no text is needed, and as many may be grouped as
    /// the caller has room and time for.
    /// </summary>
    public static IEnumerable<(string A, string B)> Of(IReadOnlyList<ArticleAnalysis> analyses) =>
        StoryFinder.Of(analyses).Where(IsEvent).SelectMany(story => Of(story.Articles));

    /// <summary>Those of one story.</summary>
    public static IEnumerable<(string A, string B)> Of(IReadOnlyCollection<ArticleInfo> story) =>
        from a in story
        from b in story
        where a.Outlet != b.Outlet && string.CompareOrdinal(a.Id, b.Id) < 0
        select (a.Id, b.Id);

    private static bool IsEvent(Story story) =>
        story.Given || story.Articles.CountBy(a => a.Outlet).All(o => o.Value <= MostArticlesOnAnEvent);
}
