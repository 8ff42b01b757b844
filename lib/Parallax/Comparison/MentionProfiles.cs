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
        var leads = coverage.Analyses.SelectMany(Lead).ToHashSet();
        var articles = coverage.Analyses.ToLookup(analysis => analysis.Outlet);
        return [..
            from entity in MentionCounts.InOrder(RunningText.MentionsOf(coverage))
            let byOutlet = entity.ToLookup(mention => mention.Outlet)
            from outlet in coverage.Outlets
            let key = new EntityKey(outlet, entity.Key.Name, entity.Key.Type)
            select Counts(key, [.. byOutlet[outlet]], leads) with
            {
                Words = articles[outlet].Sum(analysis => analysis.Words()),
                Headline = Headline(byOutlet[outlet], articles[outlet]),
            }];
    }

    /// <summary>The entities that one outlet alone mentions.</summary>
    public static IReadOnlyList<MentionProfile> OnlyIn(this IReadOnlyList<MentionProfile> profiles, string outlet)
    {
        var entities = profiles.GroupBy(profile => (profile.Name, profile.Type));
        return [.. entities.Where(IsOnlyThere).Select(entity => entity.Single(IsOfOutlet))];

        bool IsOnlyThere(IEnumerable<MentionProfile> entity) =>
            entity.All(profile => (profile.All > 0) == IsOfOutlet(profile));

        bool IsOfOutlet(MentionProfile profile) => profile.Outlet == outlet;
    }

    /// <summary>Whether two outlets mention an entity at different rates, their articles taken as the sample.</summary>
    /// <remarks>
    /// Welch's test on mentions per 1,000 words, article by article; null where an outlet has fewer than two articles.
    /// </remarks>
    public static WelchTest? Test(Coverage coverage, string name, string first, string second) =>
        WelchTest.Of(Rates(coverage, name, first), Rates(coverage, name, second));

    private static Moments Rates(Coverage coverage, string name, string outlet)
    {
        var articles = coverage.Analyses.Where(analysis => analysis.Outlet == outlet && analysis.Words() > 0);
        return Moments.Of(articles.Select(article => 1000.0 * MentionsIn(article, name) / article.Words()));
    }

    private static int MentionsIn(ArticleAnalysis analysis, string name) => analysis.Entities
        .Where(entity => entity.Name == name)
        .Sum(entity => entity.Mentions.Count(mention => RunningText.Has(mention.Section)));

    // The sentences of an article's lead.
    private static IEnumerable<(string Article, int Sentence)> Lead(ArticleAnalysis analysis)
    {
        var standfirst = analysis.Sentences.Where(sentence => sentence.Section == SectionKind.Standfirst);
        var body = analysis.Sentences.Where(sentence => sentence.Section == SectionKind.Body);
        return standfirst
            .Concat(body.Take(LeadSentences))
            .Select(sentence => (analysis.Article.Id, sentence.Index));
    }

    private static int? Headline(IEnumerable<Mention> mentions, IEnumerable<ArticleAnalysis> articles)
    {
        var hasHeadline = articles.Any(article => article.Has(SectionKind.Headline));
        return hasHeadline ? mentions.Count(mention => mention.Section == SectionKind.Headline) : null;
    }

    private static MentionProfile Counts(
        EntityKey key,
        Mention[] mentions,
        HashSet<(string Article, int Sentence)> leads) => new()
        {
            Outlet = key.Outlet,
            Name = key.Name,
            Type = key.Type,
            Names = mentions.Count(mention => mention.Form == MentionForm.Name),
            Descriptions = mentions.Count(mention => mention.Form == MentionForm.Nominal),
            Pronouns = mentions.Count(mention => mention.Form == MentionForm.Pronoun),
            Lead = mentions.Count(mention => leads.Contains((mention.Article.Id, mention.Sentence))),
            AsGovernment = mentions.Count(mention => mention.Government is not null),
            Articles = mentions.Select(mention => mention.Article.Id).Distinct().Count(),
            Headline = null,
            Words = 0,
        };
}
