using Parallax.Comparison.Mentions;
using Parallax.Numerics;

namespace Parallax.Comparison;

/// <summary>Compares in which forms and places outlets mention entities.</summary>
public static class MentionProfiles
{
    private const int LeadSentences = 2;

    /// <summary>
    /// A row for every entity and outlet, zeros included, in headline, standfirst and body; the entity with the most
    /// mentions first.
    /// </summary>
    public static IReadOnlyList<MentionProfile> Of(Coverage coverage)
    {
        var leads =
            coverage.Analyses.SelectMany(a => Lead(a).Select(s => (a.Article.Id, s)))
                .ToHashSet();
        var articles = coverage.Analyses.ToLookup(a => a.Outlet);
        return [.. Counted(coverage).GroupBy(m => (m.Name, m.Type))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Type)
            .SelectMany(g => coverage.Outlets.Select(o => Row(
                (o, g.Key.Name, g.Key.Type),
                [.. g.Where(m => m.Outlet == o)],
                articles[o],
                leads)))];
    }

    /// <summary>The entities that one outlet alone mentions.</summary>
    public static IReadOnlyList<MentionProfile> OnlyIn(this IReadOnlyList<MentionProfile> profiles, string outlet) =>
        [.. profiles.GroupBy(p => (p.Name, p.Type))
            .Where(g => g.All(p => (p.All > 0) == (p.Outlet == outlet)))
            .Select(g => g.Single(p => p.Outlet == outlet))];

    /// <summary>Whether two outlets mention an entity at different rates, their articles taken as the sample.</summary>
    /// <remarks>
    /// Welch's test on mentions per 1,000 words, article by article; null where an outlet has fewer than two articles.
    /// </remarks>
    public static WelchTest? Test(Coverage coverage, string name, string first, string second) =>
        WelchTest.Of(Rates(coverage, name, first), Rates(coverage, name, second));

    private static Moments Rates(Coverage coverage, string name, string outlet) => Moments.Of(coverage.Analyses
        .Where(a => a.Outlet == outlet && a.Words() > 0)
        .Select(a => 1000.0 * a.Entities.Where(e => e.Name == name)
            .Sum(e => e.Mentions.Count(m => m.Section != SectionKind.Caption))
                / a.Words()));

    private static IEnumerable<Mention> Counted(Coverage coverage) =>
        coverage.Mentions.Where(m => m.Section != SectionKind.Caption);

    private static IEnumerable<int> Lead(ArticleAnalysis analysis) =>
        analysis.Sentences.Where(s => s.Section == SectionKind.Standfirst)
            .Concat(analysis.Sentences.Where(s => s.Section == SectionKind.Body).Take(LeadSentences))
            .Select(s => s.Index);

    private static MentionProfile Row(
        (string Outlet, string Name, EntityType Type) key,
        List<Mention> mentions,
        IEnumerable<ArticleAnalysis> articles,
        HashSet<(string Article, int Sentence)> leads) => new()
        {
            Outlet = key.Outlet,
            Name = key.Name,
            Type = key.Type,
            Names = mentions.Count(m => m.Form == MentionForm.Name),
            Descriptions = mentions.Count(m => m.Form == MentionForm.Nominal),
            Pronouns = mentions.Count(m => m.Form == MentionForm.Pronoun),
            Headline = articles.Any(a => a.Has(SectionKind.Headline))
                ? mentions.Count(m => m.Section == SectionKind.Headline)
                : null,
            Lead = mentions.Count(m => leads.Contains((m.Article.Id, m.Sentence))),
            AsGovernment = mentions.Count(m => m.Government is not null),
            Articles = mentions.Select(m => m.Article.Id).Distinct(StringComparer.Ordinal).Count(),
            Words = articles.Sum(a => a.Words()),
        };
}
