using Parallax.Comparison;
using Parallax.Comparison.Mentions;
using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>What is covered, by whom and how large the sample is: sentences for the head of a report.</summary>
/// <remarks>
/// Each gives counts before anything else, speaks of "the X article" where an outlet has only one, and works for any
/// number of outlets. A title claims no difference that a test would have to support.
/// </remarks>
public static class StoryFindings
{
    // Grouping compares every article with every other.
    private const int MostArticlesToGroup = 500;

    /// <summary>What is covered and by whom: a headline that claims nothing.</summary>
    /// <remarks>
    /// The subject is the story's name where it was given, else the two people (or, without people, the two names) that most
    /// articles name; several stories are counted.
    /// </remarks>
    public static Finding Headline(Coverage coverage)
    {
        var teller = coverage.Outlets.Count > 3 ? $"{coverage.Outlets.Count} outlets" : Wording.List(coverage.Outlets);
        return $"How {teller} {(coverage.Outlets.Count == 1 ? "tells" : "tell")} {Subject(coverage)}";
    }

    /// <summary>From which day to which day the articles were published, where that is known.</summary>
    /// <returns>"2024-05-16", "2024-05-16 to 2024-05-19", or "not in file".</returns>
    public static string Days(IEnumerable<ArticleInfo> articles)
    {
        var days = articles.Select(a => a.Published?.Value).OfType<DateTimeOffset>().Select(d => d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        return days.Count switch { 0 => "not in file", 1 => days[0], _ => $"{days[0]} to {days[^1]}" };
    }

    /// <summary>How long the articles' bodies are.</summary>
    public static Finding Length(Coverage coverage) =>
        new($"Body text: {Wording.ByOutlet(coverage, PerOutlet(coverage, a => a.Words(SectionKind.Body)), v => $"{Wording.Number(v)} words")}");

    /// <summary>How large the sample is, and a warning where it is small.</summary>
    public static Finding SampleNote(Coverage coverage)
    {
        var fewest = coverage.Outlets.Min(o => coverage.Analyses.Count(a => a.Outlet == o));
        if (fewest >= 10) return $"{Wording.Number(coverage.Analyses.Count)} articles{(coverage.Outlets.Count == 1 ? " from one outlet" : $", at least {Wording.Number(fewest)} from each of {coverage.Outlets.Count} outlets")}";
        return coverage.OneArticleEach
            ? $"{(coverage.Outlets.Count == 1 ? "One article: the numbers describe this text, not its outlet" : "One article from each outlet: the numbers describe these texts, not the outlets")} in general"
            : $"Only {Wording.Number(fewest)} {(fewest == 1 ? "article" : "articles")} from one of the outlets: differences may well be chance";
    }

    private static string Subject(Coverage coverage)
    {
        var stories = coverage.Analyses.Count <= MostArticlesToGroup ? StoryFinder.Of(coverage) : [];
        if (stories is [{ Given: true } only]) return $"the story of {only.Name}";
        var events = stories.Count(s => s.Outlets.Count > 1);
        if (events > 1) return $"{events} stories";
        var named = Named(coverage, m => m.Type == EntityType.Person);
        if (named.Count == 0) named = Named(coverage, _ => true);
        return named.Count == 0 ? "their news" : $"the story of {Wording.List(named)}";
    }

    private static List<string> Named(Coverage coverage, Func<MentionCount, bool> condition) =>
        [.. MentionCounts.Of(coverage).Where(m => m.Count > 0 && condition(m)).GroupBy(m => m.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(m => m.Articles)).ThenByDescending(g => g.Sum(m => m.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(2).Select(g => g.Key)];

    private static List<(string, double)> PerOutlet(Coverage coverage, Func<ArticleAnalysis, int> value) =>
        [.. coverage.Outlets.Select(o => (o, (double)coverage.Analyses.Where(a => a.Outlet == o).Sum(value)))];
}
