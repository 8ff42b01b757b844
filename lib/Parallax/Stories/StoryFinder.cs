namespace Parallax.Stories;

/// <summary>
/// Groups a coverage's articles into stories, so that a folder of mixed coverage can be compared event by event.
/// </summary>
/// <remarks>
/// Articles with <see cref="ArticleInfo.Story"/> are grouped by it and by nothing else. The others are merged greedily,
/// the most similar groups first (average direction, cosine of tf-idf over terms and names), while their similarity
/// reaches the threshold and their dates lie close. It needs no text: records will do.
/// </remarks>
public static class StoryFinder
{
    private const int NameTerms = 5;

    /// <summary>The stories, by their first article's id.</summary>
    public static IReadOnlyList<Story> Of(Coverage coverage, StoryOptions? options = null)
    {
        options ??= new StoryOptions();
        var profiles = StoryProfile.Of(coverage);
        var given = profiles.Where(p => p.Articles[0].Story is not null)
            .GroupBy(p => p.Articles[0].Story!, StringComparer.Ordinal)
            .Select(g => Named(g.Aggregate(StoryProfile.Merge), g.Key));
        var free = profiles.Where(p => p.Articles[0].Story is null).ToList();
        var found = new StoryGroups(free, options).Merge().Select(p => Named(p, null));
        return [.. given.Concat(found).OrderBy(s => s.Articles[0].Id, StringComparer.Ordinal)];
    }

    private static Story Named(StoryProfile profile, string? name)
    {
        var terms = profile.Top(NameTerms);
        return new Story(
            name ?? string.Join(", ", terms.Take(3)),
            name is not null,
            [.. profile.Articles],
            terms);
    }
}
