using Parallax.Comparison;
using Parallax.Comparison.Mentions;

namespace Parallax.Findings.Highlights;

/// <summary>Whom an outlet addresses with "Mr." or the like, and whom it does not.</summary>
internal static class AddressHighlights
{
    private const int LeastLaterNames = 3;

    // Of many articles, how one of them addresses somebody says nothing about the outlet.
    private const int ManyArticles = 10;
    private const int LeastArticles = 3;

    // Of an outlet, those named most often: any two of them are compared.
    private const int MostPersons = 50;

    /// <summary>The most surprising pair of people in one outlet; null where none is surprising.</summary>
    public static Highlight? Find(Coverage coverage)
    {
        var widely = WidelyNamed(coverage);
        var rates = HonorificRate.Of(coverage)
            .Where(r => r.Later >= LeastLaterNames && widely.Contains((r.Outlet, r.Name)))
            .GroupBy(r => r.Outlet, StringComparer.Ordinal)
            .SelectMany(outlet => outlet.Take(MostPersons))
            .ToList();
        var pairs =
            from first in rates
            from second in rates
            where first.Outlet == second.Outlet && Share(first) > Share(second)
            select CandidateFor(coverage, first, second);
        return Candidate.Best([.. pairs]) ?? Candidate.Best([.. BetweenOutlets(coverage)]);
    }

    // Where nobody is addressed otherwise than others: how outlets differ.
    private static IEnumerable<Candidate> BetweenOutlets(Coverage coverage)
    {
        var rates = HonorificRate.Of(coverage).ToLookup(r => r.Outlet, StringComparer.Ordinal);
        var counts = coverage.Outlets.Select(o => (o, rates[o].Sum(r => r.With), rates[o].Sum(r => r.Later)));
        if (OutletAgainstRest.Highest([.. counts]) is not { Count: > 0 } sides) yield break;
        yield return new Candidate(sides.Surprise, sides.Outlet, surprise => new Highlight(
            HighlightSubject.Address, Sentence(coverage, sides), surprise)
        {
            Chart = MentionCharts.Labels(coverage),
            Example = HighlightExamples.Addressed(coverage, sides.Outlet),
        });
    }

    private static Finding Sentence(Coverage coverage, OutletAgainstRest sides)
    {
        var subject = Wording.Sentence(Wording.Subject(coverage, sides.Outlet));
        var others = CountSentence.Others(coverage, sides.Outlet);
        return $"{subject} writes “Mr.”, “Ms.” or the like before {sides.Count} of {sides.Total} names after the first, "
            + $"{others} before {sides.OtherCount} of {sides.OtherTotal}";
    }

    private static HashSet<(string Outlet, string Name)> WidelyNamed(Coverage coverage)
    {
        var articles = coverage.Analyses.CountBy(a => a.Outlet).ToDictionary(StringComparer.Ordinal);
        return coverage.Analyses
            .SelectMany(NamedIn)
            .CountBy(person => person)
            .Where(person => articles[person.Key.Outlet] <= ManyArticles || person.Value >= LeastArticles)
            .Select(person => person.Key)
            .ToHashSet();
    }

    // Each once.
    private static IEnumerable<(string Outlet, string Name)> NamedIn(ArticleAnalysis article) => article.Entities
        .Where(entity => entity.Mentions.Any(m => m.Form == MentionForm.Name))
        .Select(entity => (article.Outlet, entity.Name))
        .Distinct();

    private static Candidate CandidateFor(Coverage coverage, HonorificRate with, HonorificRate without)
    {
        var sides = new OutletAgainstRest(with.Outlet, with.With, with.Later, without.With, without.Later);
        return new Candidate(sides.Surprise, $"{with.Name} {without.Name}", surprise => new Highlight(
            HighlightSubject.Address, Sentence(coverage, with, without), surprise)
        {
            Chart = MentionCharts.Labels(coverage),
            Example = HighlightExamples.Addressed(coverage, with.Outlet, with.Name),
        });
    }

    private static Finding Sentence(Coverage coverage, HonorificRate with, HonorificRate without)
    {
        var subject = Wording.Sentence(Wording.Subject(coverage, with.Outlet));
        var title = Title(coverage, with);
        return $"{subject} writes “{title}” before {with.With} of {with.Later} later mentions of {with.Name} by name, "
            + $"and before {without.With} of {without.Later} of {without.Name}{Instead(coverage, without)}";
    }

    private static string Title(Coverage coverage, HonorificRate person) =>
        Most(coverage, person, label => label.Kind == LabelKind.Honorific) ?? "Mr.";

    // What the text calls the second person instead, where it does so more than once.
    private static string Instead(Coverage coverage, HonorificRate person)
    {
        var label = Most(coverage, person, IsDescription);
        return label is null ? "" : $", whom it calls “{label}”";
    }

    private static bool IsDescription(Label label) =>
        label.Kind is not LabelKind.Honorific && LabelCounts.IsCounted(label);

    private static string? Most(Coverage coverage, HonorificRate person, Func<Label, bool> condition) =>
        coverage.Analyses
            .Where(analysis => analysis.Outlet == person.Outlet)
            .SelectMany(analysis => analysis.Entities)
            .Where(entity => entity.Name == person.Name)
            .SelectMany(entity => entity.Labels)
            .Where(condition)
            .GroupBy(l => l.Text, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.Length)
            .ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
            .Select(Spelling)
            .FirstOrDefault();

    // Small letters come after capitals: "the leader" rather than the beginning of a sentence.
    private static string Spelling(IEnumerable<Label> labels) =>
        labels.Select(l => l.Text).Max(StringComparer.Ordinal)!;

    private static double Share(HonorificRate rate) => (double)rate.With / rate.Later;
}
