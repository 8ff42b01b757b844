using System.Globalization;
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
    private const int MostOutletsToName = 3;
    private const int NamesInSubject = 2;
    private const int SmallSample = 10;

    // What two people have together; of equally frequent words the first.
    private static readonly string[] Encounters = ["summit", "meeting", "talks", "debate", "negotiations"];

    /// <summary>What is covered and by whom: a headline that claims nothing.</summary>
    /// <remarks>
    /// The subject is the story's name where it was given, else the two people (or, without people, the two names) that
    /// most articles name; several stories are counted.
    /// </remarks>
    public static Finding Headline(Coverage coverage)
    {
        if (coverage.GroupedBy != "outlet")
            return $"{Wording.Sentence(Subject(coverage))}, compared by {Wording.Group(coverage)}";
        var outlets = coverage.Outlets.Count > MostOutletsToName
            ? $"{coverage.Outlets.Count} outlets"
            : Wording.List(coverage.Outlets);
        if (IsCorpus(coverage)) return Corpus(coverage, outlets);
        return $"How {outlets} {(coverage.Outlets.Count == 1 ? "tells" : "tell")} {Subject(coverage)}";
    }

    // So many articles are no story, unless the user says that they are one.
    private static bool IsCorpus(Coverage coverage) =>
        coverage.Analyses.Count > Alignments.MostArticlesToGroup && GivenToAll(coverage) is null;

    private static string? GivenToAll(Coverage coverage) =>
        coverage.Analyses.Select(a => a.Article.Story).Distinct().Take(2).ToList() is [var given] ? given : null;

    private static string Corpus(Coverage coverage, string outlets)
    {
        var articles = $"{Wording.Articles(coverage)} of {outlets}";
        var named = MostNamed(coverage, m => m.Type == EntityType.Person);
        return named.Count == 0 ? articles : $"{articles}, which name {Wording.List(named)} most often";
    }

    /// <summary>From which day to which day the articles were published, where that is known.</summary>
    /// <returns>
    /// "2024-05-16", "2024-05-16 to 2024-05-19", or "not in file"; with "(inferred)" where a date was read out of the
    /// text.
    /// </returns>
    public static string Days(IEnumerable<ArticleInfo> articles)
    {
        ArticleInfo[] all = [.. articles];
        var dated = all.Where(a => a.Published is not null).ToList();
        var inferred = dated.Count(a => a.Published!.Inferred);
        if (inferred == 0) return DaysOf(all);
        return inferred == dated.Count ? $"{DaysOf(all)} (inferred)" : $"{DaysOf(all)} ({inferred} inferred)";
    }

    private static string DaysOf(IEnumerable<ArticleInfo> articles)
    {
        var days = articles
            .Select(a => a.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return days.Count switch
        {
            0 => "not in file",
            1 => days[0],
            _ => $"{days[0]} to {days[^1]}",
        };
    }

    /// <summary>How long the articles' bodies are.</summary>
    public static Finding Length(Coverage coverage)
    {
        var words = coverage.Outlets.Select(o => (o, (double)BodyWords(coverage, o))).ToList();
        return $"Body text: {Wording.ByOutlet(coverage, words, count => $"{Wording.Number(count)} words")}";
    }

    /// <summary>How large the sample is, and a warning where it is small.</summary>
    public static Finding SampleNote(Coverage coverage) => coverage.GroupedBy == "outlet"
        ? Sample(coverage)
        : $"{Sample(coverage)}. In tables and headings “outlet” stands for the {Wording.Group(coverage)}";

    private static string Sample(Coverage coverage)
    {
        if (coverage.OneArticleEach) return OneEach(coverage);
        var all = Wording.Articles(coverage);
        if (coverage.Outlets.Count == 1) return $"{Wording.Sentence(all)} from one {Wording.Group(coverage)}";
        var fewest = coverage.Outlets.Min(o => coverage.Analyses.Count(a => a.Outlet == o));
        var each =
            $"{Wording.Sentence(all)}, at least {Wording.Number(fewest)} from each of {coverage.Outlets.Count} {Wording.Groups(coverage)}";
        return fewest >= SmallSample ? each : $"{each}: a difference between {Wording.Groups(coverage)} may well be chance";
    }

    /// <summary>How many stories the numbers are of, where there are several.</summary>
    /// <returns>A sentence; null where there is one story, or too many articles to group them.</returns>
    public static Finding? Pooled(Coverage coverage)
    {
        if (coverage.Analyses.Count > Alignments.MostArticlesToGroup) return null;
        var stories = StoryFinder.Of(coverage);
        if (stories.Count < 2) return null;
        var shared = stories.Count(story => story.Outlets.Count > 1);
        var told = shared == stories.Count ? "all" : Wording.Number(shared);
        return $"The findings are of {stories.Count} stories together, {told} of which several {Wording.Groups(coverage)} tell; by story below";
    }

    private static string OneEach(Coverage coverage) => coverage.Outlets.Count == 1
        ? $"One article: the numbers describe this text, not its {Wording.Group(coverage)} in general"
        : $"One article from each {Wording.Group(coverage)}: the numbers describe these texts, not the "
            + $"{Wording.Groups(coverage)} in general";

    private static int BodyWords(Coverage coverage, string outlet) =>
        coverage.Articles.Where(a => a.Outlet == outlet).Sum(a => a.BodyWords);

    private static string Subject(Coverage coverage)
    {
        var stories = coverage.Analyses.Count <= Alignments.MostArticlesToGroup ? StoryFinder.Of(coverage) : [];
        if (stories is [{ Given: true } only]) return $"the story of {only.Name}";
        if (stories.Count == 0 && GivenToAll(coverage) is { } given) return $"the story of {given}";
        var events = stories.Count(s => s.Outlets.Count > 1);
        if (events > 1) return events == stories.Count ? $"{events} stories" : $"{stories.Count} stories, {events} of which they share";
        var named = MostNamed(coverage, m => m.Type == EntityType.Person);
        if (named.Count == 0) named = MostNamed(coverage, _ => true);
        if (named.Count == 0) return "their news";
        return $"the story of {Encounter(coverage, named)}{Wording.List(named)}";
    }

    // Two people meet where every article says so, and mentions both in one sentence.
    private static string Encounter(Coverage coverage, List<string> named)
    {
        if (named.Count != NamesInSubject || !coverage.Analyses.All(a => MentionsTogether(a, named))) return "";
        var used = coverage.Analyses
            .Select(a => a.Terms.Where(t => Encounters.Contains(t.Term)).ToList())
            .ToList();
        var word = Encounters
            .Where(word => used.TrueForAll(terms => terms.Exists(t => t.Term == word)))
            .MaxBy(word => used.Sum(terms => terms.Where(t => t.Term == word).Sum(t => t.Count)));
        return word is null ? "" : $"the {word} of ";
    }

    private static bool MentionsTogether(ArticleAnalysis analysis, List<string> named) => analysis.Entities
        .Where(entity => entity.Type == EntityType.Person && named.Contains(entity.Name))
        .SelectMany(entity => entity.Mentions.Select(m => (entity.Name, m.Sentence)).Distinct())
        .CountBy(mention => mention.Sentence)
        .Any(sentence => sentence.Value == named.Count);

    private static List<string> MostNamed(Coverage coverage, Func<MentionCount, bool> condition) =>
        [.. MentionCounts.Of(coverage)
            .Where(m => m.Count > 0 && condition(m))
            .GroupBy(m => m.Name, StringComparer.Ordinal)
            .OrderByDescending(name => name.Sum(m => m.Articles))
            .ThenByDescending(name => name.Sum(m => m.Count))
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            .Take(NamesInSubject)
            .Select(name => name.Key)];
}
