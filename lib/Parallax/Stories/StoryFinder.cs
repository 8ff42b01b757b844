namespace Parallax.Stories;

/// <summary>
/// Groups a coverage's articles into stories, so that a folder of mixed coverage can be compared event by event.
/// </summary>
/// <remarks>
/// Articles with <see cref="ArticleInfo.Story"/> are grouped by it and by nothing else. The others are merged greedily,
/// the most similar groups first (average direction, cosine of tf-idf over terms and names), while their similarity
/// reaches the threshold and all their dates are of a few days. It needs no text: records will do.
/// </remarks>
public static class StoryFinder
{
    private const int MostTerms = 5;
    private const int TermsOfName = 3;

    /// <summary>The stories, by their first article's id.</summary>
    public static IReadOnlyList<Story> Of(Coverage coverage, StoryOptions? options = null) =>
        Of(coverage.Analyses, options);

    /// <summary>
    /// The stories of articles in ordinal order of their ids, under the names that the analyses have.
    /// </summary>
    internal static IReadOnlyList<Story> Of(
        IReadOnlyList<ArticleAnalysis> analyses,
        StoryOptions? options = null)
    {
        options ??= new StoryOptions();
        var byGiven = StoryProfile.Of(analyses).ToLookup(profile => profile.Articles[0].Story);
        var given = byGiven
            .Where(story => story.Key is not null)
            .Select(story => Named(story.Aggregate(StoryProfile.Merge), story.Key));
        var found = new StoryGroups([.. byGiven[null]], options)
            .Merge()
            .Select(profile => Named(profile, null));
        return [.. given.Concat(found).OrderBy(story => story.Articles[0].Id, StringComparer.Ordinal)];
    }

    // "Martin O'Malley, o'malley" says one thing twice.
    private static IEnumerable<string> Different(IReadOnlyList<string> terms) => terms.Where((term, at) =>
        !terms.Take(at).Any(before => before.Contains(term, StringComparison.OrdinalIgnoreCase)));

    private static Story Named(StoryProfile profile, string? name)
    {
        var terms = profile.Top(MostTerms);
        var own = string.Join(", ", Different(terms).Take(TermsOfName));
        return new Story(name ?? own, name is not null, profile.Articles, terms);
    }
}
