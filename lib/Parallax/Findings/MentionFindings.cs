using Parallax.Comparison;
using Parallax.Comparison.Mentions;

namespace Parallax.Findings;

/// <summary>Findings about who is mentioned, in which form and under which name.</summary>
/// <remarks>
/// Each gives counts before anything else, speaks of "the X article" where an outlet has only one, and works for any
/// number of outlets. A title claims no difference that a test would have to support.
/// </remarks>
public static class MentionFindings
{
    // As many as notebook 2 shows.
    private const int PeopleLookedAt = 2;

    /// <summary>Which entity is mentioned most: by each article where there is one from each outlet, else in all.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mentions">Counts by outlet and entity.</param>
    /// <param name="form">Which forms were counted.</param>
    public static Finding MostMentioned(Coverage coverage, IReadOnlyList<MentionCount> mentions, string form = "By name") =>
        CountWording.Most(coverage, [.. mentions.Select(m => (m.Outlet, m.Name, m.Count))]) is { } most
            ? $"{form}, {most.Format(n => $"{n} is mentioned most", (o, n, times) => $"{o} mentions {n} most ({times})")}"
            : "Nobody is mentioned";

    /// <summary>
    /// The entity whose counts lie furthest apart; where every outlet has several articles, only if that is more than chance
    /// would explain.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mentions">Counts by outlet and entity.</param>
    public static Finding WidestGap(Coverage coverage, IReadOnlyList<MentionCount> mentions) => CountWording.Gap(coverage,
        [.. mentions.Select(m => (m.Outlet, m.Name, m.Count))], () => RateGaps.OfMentions(coverage),
        new CountWording.GapWording("entity", "is named", n => $"The widest gap is {n}, named"));

    /// <summary>Of the people mentioned most, the one for whom it matters most whether names alone are counted.</summary>
    /// <remarks>Of several articles from an outlet only sums are told: a test would have to tell the outlets apart.</remarks>
    public static Finding ByForm(Coverage coverage)
    {
        var people = MentionProfiles.Of(coverage).Where(p => p.Type == EntityType.Person).GroupBy(p => p.Name, StringComparer.Ordinal).Take(PeopleLookedAt).ToList();
        if (people.Count == 0) return "No person is mentioned";
        if (!coverage.OneArticleEach || coverage.Outlets.Count == 1)
            return $"{people[0].Key} is the person mentioned most: {Wording.Times(people[0].Sum(p => p.All))} in {Wording.Articles(coverage)}, " +
                $"{Wording.Number(people[0].Sum(p => p.Names))} of them by name";
        var person = people.MaxBy(g => Math.Abs(Spread(g, p => p.Names) - Spread(g, p => p.All)))!;
        string Counts(Func<MentionProfile, int> count) => Wording.ByOutlet(coverage, [.. person.Select(p => (p.Outlet, (double)count(p)))], Wording.Times);
        return $"{person.Key}, by name: {Counts(p => p.Names)}; in every form: {Counts(p => p.All)}";
    }

    /// <summary>What a person is called most.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="labels">Counts of labels; those of the first person are spoken of.</param>
    public static Finding Called(Coverage coverage, IReadOnlyList<LabelCount> labels)
    {
        if (labels.FirstOrDefault()?.Name is not { } name) return "Nobody of those mentioned most is given a title or described";
        if (CountWording.Most(coverage, [.. labels.Where(l => l.Name == name).GroupBy(l => (l.Outlet, l.Label)).Select(g => (g.Key.Outlet, g.Key.Label, g.Sum(l => l.Count)))]) is not { } most)
            return $"{name} is given no title and is not described";
        var called = most.Format(l => $"{name} is most often “{l}”", (o, l, times) => $"“{l}” in {o} ({times})");
        return called.StartsWith('“') ? $"{name} is most often {called}" : called;
    }

    /// <summary>How many of people's names after the first carry a form of address.</summary>
    /// <remarks>Of several articles from an outlet only the sum is told: a test would have to tell the outlets apart.</remarks>
    public static Finding Addressed(Coverage coverage, IReadOnlyList<HonorificRate> rates)
    {
        var later = rates.Sum(r => r.Later);
        if (later == 0) return "Nobody is named a second time";
        string Of(string outlet) => $"{Wording.Number(rates.Where(r => r.Outlet == outlet).Sum(r => r.With))} of {Wording.Number(rates.Where(r => r.Outlet == outlet).Sum(r => r.Later))} in {Wording.Subject(coverage, outlet)}";
        return coverage.OneArticleEach
            ? $"“Mr.”, “Ms.” and the like, of the names after the first: {Wording.List([.. coverage.Outlets.Select(Of)])}"
            : $"Of {Wording.Number(later)} names after the first, {Wording.Number(rates.Sum(r => r.With))} carry “Mr.”, “Ms.” or the like";
    }

    /// <summary>How often places are named as governments.</summary>
    /// <param name="seats">The profiles of the places that stand for a government at least once.</param>
    public static Finding Governments(IReadOnlyList<MentionProfile> seats)
    {
        var government = seats.Sum(s => s.AsGovernment);
        var places = seats.Select(s => s.Name).Distinct(StringComparer.Ordinal).ToList();
        return government == 0 ? "No place stands for a government"
            : $"Places that stand for a government ({string.Join(", ", places.Take(3))}{(places.Count > 3 ? " …" : "")}) do so {Wording.Number(government)} of the {Wording.Number(seats.Sum(s => s.Names))} times that they are named";
    }

    /// <summary>Which two are mentioned together in most sentences, all outlets taken together.</summary>
    public static Finding Together(IReadOnlyList<CoMention> pairs)
    {
        var most = pairs.GroupBy(p => (p.First, p.Second)).Select(g => (g.Key, Sentences: g.Sum(p => p.Sentences)))
            .OrderByDescending(p => p.Sentences).ThenBy(p => p.Key.First, StringComparer.Ordinal).ThenBy(p => p.Key.Second, StringComparer.Ordinal).FirstOrDefault();
        return most.Sentences == 0 ? "No two names stand in one sentence"
            : $"{most.Key.First} and {most.Key.Second} stand together most often: in {Wording.Number(most.Sentences)} {(most.Sentences == 1 ? "sentence" : "sentences")}";
    }

    /// <summary>How many entities are counted under another name than their article gives them.</summary>
    public static Finding Joined(Coverage coverage)
    {
        var joins = coverage.Catalogue.Joins;
        if (joins.Count == 0) return "No name was joined across articles: each is counted as its article has it";
        var articles = joins.Select(j => j.Article.Id).Distinct(StringComparer.Ordinal).Count();
        return $"{Wording.Number(joins.Count)} of {Wording.Number(coverage.Entities.Count())} entities, in {(articles == 1 ? "one article" : $"{Wording.Number(articles)} articles")}, " +
            $"{(joins.Count == 1 ? "is" : "are")} counted under a name that other articles or your aliases give";
    }

    /// <summary>How many entities only one of the outlets names.</summary>
    public static Finding OnlyOne(Coverage coverage, IReadOnlyList<MentionProfile> profiles)
    {
        if (coverage.Outlets.Count < 2) return "There is only one outlet: nothing to compare";
        var names = profiles.Select(p => (p.Name, p.Type)).Distinct().Count();
        var counts = coverage.Outlets.Select(o => (o, (double)profiles.OnlyIn(o).Count)).ToList();
        return coverage.OneArticleEach
            ? $"Of {Wording.Number(names)} entities, mentioned in no other article: {Wording.List([.. counts.Select(c => $"{Wording.Number(c.Item2)} in {Wording.Subject(coverage, c.o)}")])}"
            : $"Of {Wording.Number(names)} entities {Wording.Number(counts.Sum(c => c.Item2))} are mentioned by one outlet only";
    }

    // 0 where all outlets have as many, 1 where only one has any.
    private static double Spread(IEnumerable<MentionProfile> person, Func<MentionProfile, int> count)
    {
        var counts = person.Select(count).ToList();
        return counts.Max() == 0 ? 0 : (double)(counts.Max() - counts.Min()) / counts.Max();
    }
}
