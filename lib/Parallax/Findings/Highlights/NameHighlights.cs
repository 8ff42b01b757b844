using Parallax.Articles.Metadata;
using Parallax.Comparison;
using Parallax.Comparison.Mentions;
using Parallax.Comparison.Tallies;
using Parallax.Findings.Words;

namespace Parallax.Findings.Highlights;

/// <summary>Who is named far more often in one outlet than in the others.</summary>
internal static class NameHighlights
{
    /// <summary>How many names its chart shows.</summary>
    public const int NamesInChart = 8;

    // A name that is rarer cannot differ by more than chance between texts of equal length.
    private const int LeastCount = 5;

    /// <summary>The most surprising name; null where none is surprising.</summary>
    public static Highlight? Find(Coverage coverage)
    {
        var counts = MentionCounts.Of(coverage).Where(m => m.Type != EntityType.Miscellaneous).ToList();
        var (rates, words) = (ArticleRates.ByWords(coverage), WordsByOutlet.Of(coverage));
        var names = counts
            .GroupBy(m => (m.Name, m.Type))
            .Where(name => name.Sum(m => m.Count) >= LeastCount)
            .Select(name => (
                name.Key,
                Sides: OutletAgainstRest.Highest([.. name.Select(m => (m.Outlet, m.Count, m.Words))])))
            .Where(name => name.Sides is { } sides && !OutletIdentity.IsOwnName(sides.Outlet, name.Key.Name));
        return Candidate.Best(names, name => name.Sides!.Surprise, some =>
        {
            var byArticle = Counts(coverage, some.Select(name => name.Key).ToHashSet());
            return some.Select(name => CandidateFor(coverage, counts, name.Key.Name, name.Sides!) with
            {
                Surprise = IsNameElsewhere(name.Sides!, name.Key.Name, words)
                    ? 0
                    : rates.Surprise(name.Sides!, byArticle.Of(name.Key)),
            });
        });
    }

    // Its words are in other outlets' texts, where nobody was found of that name.
    private static bool IsNameElsewhere(OutletAgainstRest sides, string name, WordsByOutlet words) =>
        sides.OtherCount == 0 && !words.AreOnlyIn(sides.Outlet, name);

    private static ArticleCounts<(string Name, EntityType Type)> Counts(
        Coverage coverage, HashSet<(string Name, EntityType Type)> names)
    {
        var counts = new ArticleCounts<(string Name, EntityType Type)>(null, names.Contains);
        foreach (var (number, article) in coverage.Analyses.Index())
            foreach (var entity in article.Entities)
                counts.Add((entity.Name, entity.Type), number, entity.Mentions.Count(RunningText.IsName));
        return counts;
    }

    private static Candidate CandidateFor(
        Coverage coverage, List<MentionCount> all, string name, OutletAgainstRest sides) =>
        new(sides.Surprise, name, surprise => new Highlight(
            HighlightSubject.Names, CountSentence.Of(coverage, sides, "names", Wording.Named(name)), surprise)
        {
            Chart = MentionCharts.ByNameOrRate(coverage, Shown(all, name)),
            Example = HighlightExamples.Mention(coverage, sides.Outlet, name),
        });

    private static IReadOnlyList<MentionCount> Shown(List<MentionCount> all, string name)
    {
        var others = all.Select(m => m.Name)
            .Distinct()
            .Where(n => n != name)
            .Take(NamesInChart - 1);
        var shown = others.Append(name).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(m => shown.Contains(m.Name))];
    }
}
