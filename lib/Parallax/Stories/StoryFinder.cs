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
        var found = Merge(
            [.. profiles.Where(p => p.Articles[0].Story is null)],
            options).Select(p => Named(p, null));
        return [.. given.Concat(found).OrderBy(s => s.Articles[0].Id, StringComparer.Ordinal)];
    }

    private static List<StoryProfile> Merge(List<StoryProfile> groups, StoryOptions options)
    {
        // Of groups that did not change, nothing is computed twice.
        var known = new Dictionary<(StoryProfile, StoryProfile), double?>();
        double? Similarity(StoryProfile a, StoryProfile b)
        {
            if (!known.TryGetValue((a, b), out var similarity))
                known[(a, b)] = similarity = a.IsNear(b, options.Days)
                    ? a.Similarity(b)
                    : null;
            return similarity;
        }
        while (Closest(groups, Similarity, options.Threshold) is { } pair)
        {
            var merged = StoryProfile.Merge(groups[pair.A], groups[pair.B]);
            groups.RemoveAt(pair.B);
            groups[pair.A] = merged;
        }
        return groups;
    }

    private static (int A, int B)? Closest(
        List<StoryProfile> groups,
        Func<StoryProfile, StoryProfile, double?> similarity,
        double threshold)
    {
        (int A, int B)? best = null;
        var top = threshold;
        for (var a = 0; a < groups.Count; a++)
            for (var b = a + 1; b < groups.Count; b++)
                if (similarity(groups[a], groups[b]) is { } score
                    && (score > top || (best is null && score >= top)))
                    (best, top) = ((a, b), score);
        return best;
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
