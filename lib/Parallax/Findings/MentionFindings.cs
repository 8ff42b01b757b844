using Parallax.Comparison;
using Parallax.Comparison.Mentions;

namespace Parallax.Findings;

/// <summary>Findings about who is mentioned, in which form and under which name.</summary>
/// <remarks>Of several articles from an outlet only sums are told where no test supports more.</remarks>
public static class MentionFindings
{
    // As many as notebook 2 shows.
    private const int PeopleLookedAt = 2;
    private const int PlacesToName = 3;

    private static readonly WidestGap Gap = new("entity", "is named", name => $"The widest gap is {Wording.Named(name)}, named");

    /// <summary>
    /// Which entity is mentioned most: by each article where there is one from each outlet, else in all.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mentions">Counts by outlet and entity.</param>
    /// <param name="form">Which forms were counted.</param>
    public static Finding MostMentioned(
        Coverage coverage, IReadOnlyList<MentionCount> mentions, string form = "By name")
    {
        if (MostFrequentItem.Of(coverage, Counts(mentions)) is not { } most) return "Nobody is mentioned";
        var sentence = most.Format(
            name => $"{name} is mentioned most",
            (outlet, name, times) => $"{outlet} mentions {name} most ({times})");
        return $"{form}, {sentence}";
    }

    /// <summary>
    /// The entity whose counts are furthest apart; where every outlet has several articles, only if that is more than
    /// chance would explain.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mentions">Counts by outlet and entity.</param>
    public static Finding WidestGap(Coverage coverage, IReadOnlyList<MentionCount> mentions) =>
        Gap.Of(coverage, Counts(mentions), () => RateGaps.OfMentions(coverage));

    /// <summary>
    /// Of the people mentioned most, the one for whom it matters most whether names alone are counted.
    /// </summary>
    public static Finding ByForm(Coverage coverage)
    {
        var people = MentionProfiles.Of(coverage)
            .Where(p => p.Type == EntityType.Person)
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Take(PeopleLookedAt)
            .ToList();
        if (people.Count == 0) return "No person is mentioned";
        if (!coverage.OneArticleEach || coverage.Outlets.Count == 1) return MostMentionedPerson(coverage, people[0]);
        var person = people.MaxBy(FormsMatter)!;
        return $"{person.Key}, by name: {Counts(coverage, person, p => p.Names)}; "
            + $"in every form: {Counts(coverage, person, p => p.All)}";
    }

    /// <summary>What a person is called most.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="labels">Counts of labels; those of the first person are spoken of.</param>
    public static Finding Called(Coverage coverage, IReadOnlyList<LabelCount> labels)
    {
        if (labels.Count == 0) return "Nobody of those mentioned most is given a title or described";
        var name = labels[0].Name;
        var counts = labels
            .Where(l => l.Name == name)
            .GroupBy(l => (l.Outlet, l.Label))
            .Select(g => (
                g.Key.Outlet,
                g.Key.Label,
                g.Sum(l => l.Count)));
        if (MostFrequentItem.Of(coverage, [.. counts]) is not { } most)
            return $"{name} is given no title and is not described";
        var called = most.Format(
            label => $"{name} is most often “{label}”",
            (outlet, label, times) => $"“{label}” in {outlet} ({times})");
        return called.StartsWith('“') ? $"{name} is most often {called}" : called;
    }

    /// <summary>How many of people's names after the first carry a form of address.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rates">Rows of <see cref="HonorificRate"/>.</param>
    public static Finding Addressed(Coverage coverage, IReadOnlyList<HonorificRate> rates)
    {
        var later = rates.Sum(r => r.Later);
        if (later == 0) return "Nobody is named a second time";
        if (!coverage.OneArticleEach)
        {
            var with = Wording.Number(rates.Sum(r => r.With));
            return $"Of {Wording.Number(later)} names after the first, {with} carry “Mr.”, “Ms.” or the like";
        }

        var outlets = coverage.Outlets.Select(o => Addressed(
            coverage,
            [.. rates.Where(r => r.Outlet == o)],
            o));
        return $"“Mr.”, “Ms.” and the like, of the names after the first: {Wording.List([.. outlets])}";
    }

    /// <summary>How often places are named as governments.</summary>
    /// <param name="seats">The profiles of the places that are named for a government at least once.</param>
    public static Finding Governments(IReadOnlyList<MentionProfile> seats)
    {
        var government = seats.Sum(s => s.AsGovernment);
        if (government == 0) return "No place is named for its government";
        var places = seats.Select(s => s.Name).Distinct(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", places.Take(PlacesToName));
        var more = places.Count > PlacesToName ? " …" : "";
        return $"Places that are named for their government ({shown}{more}): "
            + $"{Wording.Number(government)} of their {Wording.Number(seats.Sum(s => s.Names))} mentions by name mean it";
    }

    /// <summary>Which two are mentioned together in most sentences, all outlets taken together.</summary>
    public static Finding Together(IReadOnlyList<CoMention> pairs)
    {
        var most = pairs
            .GroupBy(p => (p.First, p.Second))
            .OrderByDescending(pair => pair.Sum(p => p.Sentences))
            .ThenBy(pair => pair.Key.First, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Second, StringComparer.Ordinal)
            .FirstOrDefault();
        if (most is null) return "No two names are in one sentence";
        var sentences = most.Sum(p => p.Sentences);
        var unit = sentences == 1 ? "sentence" : "sentences";
        return $"{most.Key.First} and {most.Key.Second} are mentioned together most often: in {Wording.Number(sentences)} {unit}";
    }

    /// <summary>How many entities are counted under another name than their article gives them.</summary>
    public static Finding Joined(Coverage coverage)
    {
        var joins = coverage.Catalogue.Joins;
        if (joins.Count == 0) return "No name was joined across articles: each is counted as its article has it";
        var articles = joins.Select(j => j.Article.Id).Distinct(StringComparer.Ordinal).Count();
        var where = articles == 1 ? "one article" : $"{Wording.Number(articles)} articles";
        var are = joins.Count == 1 ? "is" : "are";
        return $"{Wording.Number(joins.Count)} of {Wording.Number(coverage.Entities.Count())} entities, in {where}, "
            + $"{are} counted under a name that other articles or your aliases give";
    }

    /// <summary>Whom and what each outlet alone names, and how often.</summary>
    /// <returns>
    /// A sentence; null with one outlet or more than four, and where nothing is named by one alone: of several articles
    /// an outlet, three times or more.
    /// </returns>
    public static Finding? Alone(Coverage coverage) => NamedAlone.Of(coverage);

    /// <summary>How many entities only one of the outlets mentions.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="profiles">Rows of <see cref="MentionProfiles"/>.</param>
    public static Finding OnlyOne(Coverage coverage, IReadOnlyList<MentionProfile> profiles)
    {
        if (coverage.Outlets.Count < 2) return $"There is only one {Wording.Group(coverage)}: nothing to compare";
        var names = Wording.Number(profiles.Select(p => (p.Name, p.Type))
            .Distinct()
            .Count());
        var counts = coverage.Outlets.Select(o => (Outlet: o, profiles.OnlyIn(o).Count))
            .ToList();
        if (!coverage.OneArticleEach)
            return $"Of {names} entities {Wording.Number(counts.Sum(c => c.Count))} are mentioned by one {Wording.Group(coverage)} only";
        var own =
            counts.Select(
                c => $"{Wording.Number(c.Count)} in {Wording.Subject(coverage, c.Outlet)}");
        return $"Of {names} entities, mentioned in no other article: {Wording.List([.. own])}";
    }

    private static IReadOnlyList<(string Outlet, string Item, int Count)> Counts(
        IReadOnlyList<MentionCount> mentions) =>
        [.. mentions.Select(m => (m.Outlet, m.Name, m.Count))];

    private static string Counts(
        Coverage coverage,
        IEnumerable<MentionProfile> person,
        Func<MentionProfile, int> count) =>
        Wording.ByOutlet(
            coverage,
            [.. person.Select(p => (p.Outlet, (double)count(p)))],
            Wording.Times);

    private static string MostMentionedPerson(Coverage coverage, IGrouping<string, MentionProfile> person)
    {
        var all = Wording.Times(person.Sum(p => p.All));
        var names = Wording.Number(person.Sum(p => p.Names));
        return $"{person.Key} is the person mentioned most: {all} in {Wording.Articles(coverage)}, {names} of them by name";
    }

    private static double FormsMatter(IEnumerable<MentionProfile> person) =>
        Math.Abs(Spread(person, p => p.Names) - Spread(person, p => p.All));

    // 0 where all outlets have as many, 1 where only one has any.
    private static double Spread(IEnumerable<MentionProfile> person, Func<MentionProfile, int> count)
    {
        var counts = person.Select(count).ToList();
        return counts.Max() == 0
            ? 0
            : (double)(counts.Max() - counts.Min()) / counts.Max();
    }

    private static string Addressed(Coverage coverage, IReadOnlyList<HonorificRate> rates, string outlet)
    {
        var with = Wording.Number(rates.Sum(r => r.With));
        return $"{with} of {Wording.Number(rates.Sum(r => r.Later))} in {Wording.Subject(coverage, outlet)}";
    }
}
