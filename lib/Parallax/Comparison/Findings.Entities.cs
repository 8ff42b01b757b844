namespace Parallax.Comparison;

/// <content>Forms of address, governments, and who stands with whom.</content>
public static partial class Findings
{
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
}
