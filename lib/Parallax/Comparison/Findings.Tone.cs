namespace Parallax.Comparison;

/// <content>Findings about tone: in the lead, toward entities, in the choice of words.</content>
public static partial class Findings
{
    /// <summary>How the first three sentences of the bodies read in the outlet's own voice.</summary>
    public static Finding LeadTone(Coverage coverage)
    {
        var means = Means(coverage, ToneSummaries.LeadUnits(coverage).Where(u => u.Key == ToneSummaries.Lead));
        return means.IsEmpty ? "No lead is in an outlet’s own voice" : $"In the lead’s own voice the mean tone is {means.Describe(Wording.Tone)}";
    }

    /// <summary>The tone toward the entity that most articles mention among those for whose kind the model was validated.</summary>
    public static Finding ToneToward(Coverage coverage)
    {
        var units = ToneSummaries.EntityUnits(coverage, null).Where(u => u.Validated).ToList();
        if (units.Count == 0) return "There is no scored mention of a person";
        var name = units.GroupBy(u => u.Key, StringComparer.Ordinal).OrderByDescending(g => g.DistinctBy(u => u.Article.Id).Count())
            .ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        return $"The tone toward {name} is {Means(coverage, units.Where(u => u.Key == name)).Describe(Wording.Tone)}";
    }

    /// <summary>Which concept's words stand most often, all voices together.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">Counts by concept, outlet and voice.</param>
    public static Finding MostFrequentConcept(Coverage coverage, IReadOnlyList<ConceptCount> counts) =>
        Most(coverage, [.. counts.GroupBy(c => (c.Outlet, c.Concept)).Select(g => (g.Key.Outlet, g.Key.Concept, g.Sum(c => c.Count)))]) is { } most
            ? Wording.Sentence(most.Format(c => $"words of “{c}” stand most often", (o, c, times) => $"words of “{c}” stand most often in {o} ({times})"))
            : "No word of any concept stands in the text";

    private static OutletRatios Means(Coverage coverage, IEnumerable<ToneUnit> units) => new(coverage, units.GroupBy(u => u.Article.Id)
        .Select(g => (g.First().Article.Outlet, g.Sum(u => u.Value * u.Weight), g.Sum(u => u.Weight))));
}
