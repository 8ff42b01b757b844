namespace Parallax.Comparison;

/// <content>What the coverage is about and who made it: sentences for the head of a report.</content>
public static partial class Findings
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

    private static string Subject(Coverage coverage)
    {
        var stories = coverage.Analyses.Count <= MostArticlesToGroup ? Stories.Of(coverage) : [];
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
}
