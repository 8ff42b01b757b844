using Parallax.Comparison.Mentions;
using Parallax.Comparison.Tallies;
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
    public static IReadOnlyList<MentionProfile> Of(Coverage coverage) =>
        coverage.Once(nameof(MentionProfiles), Count);

    private static OutletRows<(string Name, EntityType Type), MentionProfile> Count(Coverage coverage)
    {
        var words = RunningText.WordsByOutlet(coverage);
        var withHeadline = coverage.Articles.Where(a => a.HeadlineWords is not null).Select(a => a.Outlet).ToHashSet();
        var totals = new OutletTallies<(string Name, EntityType Type)>(coverage);
        var places = new Dictionary<EntityKey, MentionTally>();
        foreach (var analysis in coverage.Analyses) Add(analysis, totals, places);
        var inOrder = totals.InOrder()
            .ThenBy(entity => entity.Key.Name, StringComparer.Ordinal)
            .ThenBy(entity => entity.Key.Type);
        return new(inOrder, coverage.Outlets, (entity, tally, outlet) =>
        {
            var key = new EntityKey(outlet.Item, entity.Name, entity.Type);
            var inPlaces = places.GetValueOrDefault(key, MentionTally.None);
            return inPlaces.Profile(key) with
            {
                Articles = tally.Articles(outlet.Index),
                Words = words[outlet.Item],
                Headline = withHeadline.Contains(outlet.Item) ? inPlaces.Headline : null,
            };
        });
    }

    private static void Add(
        ArticleAnalysis analysis,
        OutletTallies<(string Name, EntityType Type)> totals,
        Dictionary<EntityKey, MentionTally> places)
    {
        var lead = Lead(analysis).ToHashSet();
        foreach (var entity in analysis.Entities)
        {
            var mentions = entity.Mentions.Where(mention => RunningText.Has(mention.Section)).ToList();
            if (mentions.Count == 0) continue;
            totals.Add((entity.Name, entity.Type), analysis.Article, mentions.Count);
            var key = new EntityKey(analysis.Outlet, entity.Name, entity.Type);
            if (!places.TryGetValue(key, out var tally)) places[key] = tally = new MentionTally();
            foreach (var mention in mentions) tally.Add(mention, lead.Contains(mention.Sentence));
        }
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
    private static IEnumerable<int> Lead(ArticleAnalysis analysis)
    {
        var standfirst = analysis.Sentences.Where(sentence => sentence.Section == SectionKind.Standfirst);
        var body = analysis.Sentences.Where(sentence => sentence.Section == SectionKind.Body);
        return standfirst.Concat(body.Take(LeadSentences)).Select(sentence => sentence.Index);
    }
}
