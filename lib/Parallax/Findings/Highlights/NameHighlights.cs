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
        var measure = Measure(coverage);
        var candidates = counts
            .GroupBy(m => (m.Name, m.Type))
            .Where(name => name.Sum(m => m.Count) >= LeastCount)
            .Select(name => CandidateFor(
                coverage,
                counts,
                [.. name],
                sides => measure(sides, name.Key)));
        return Candidate.Best([.. candidates.OfType<Candidate>()]);
    }

    private static Func<OutletAgainstRest, (string Name, EntityType Type), double> Measure(Coverage coverage)
    {
        var rates = ArticleRates.ByWords(coverage);
        var words = WordsByOutlet.Of(coverage);
        var counts = new ArticleCounts<(string Name, EntityType Type)>();
        foreach (var (number, article) in coverage.Analyses.Index())
            foreach (var entity in article.Entities)
                counts.Add((entity.Name, entity.Type), number, entity.Mentions.Count(RunningText.IsName));
        return (sides, name) => sides.OtherCount == 0 && !words.AreOnlyIn(sides.Outlet, name.Name)
            ? 0
            : rates.Surprise(sides, counts.Of(name));
    }

    private static Candidate? CandidateFor(
        Coverage coverage,
        List<MentionCount> all,
        List<MentionCount> name,
        Func<OutletAgainstRest, double> measure)
    {
        var sides =
            OutletAgainstRest.Highest([.. name.Select(m => (m.Outlet, m.Count, m.Words))]);
        if (sides is null || OutletIdentity.IsOwnName(sides.Outlet, name[0].Name)) return null;
        return new Candidate(measure(sides), name[0].Name, surprise => new Highlight(
            HighlightSubject.Names, CountSentence.Of(coverage, sides, "names", Wording.Named(name[0].Name)), surprise)
        {
            Chart = MentionCharts.ByNameOrRate(coverage, Shown(all, name[0].Name)),
            Example = HighlightExamples.Mention(coverage, sides.Outlet, name[0].Name),
        });
    }

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
