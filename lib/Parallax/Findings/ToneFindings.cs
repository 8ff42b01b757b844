using Parallax.Comparison;
using Parallax.Comparison.Tone;
using Parallax.Comparison.Words;

namespace Parallax.Findings;

/// <summary>Findings about tone: by voice, in the lead, toward entities, in the choice of words.</summary>
/// <remarks>
/// Each gives counts before anything else, speaks of "the X article" where an outlet has only one, and works for any
/// number of outlets. A title claims no difference that a test would have to support.
/// </remarks>
public static class ToneFindings
{
    /// <summary>The mean tone of what is said in a voice, each stretch weighted by its words.</summary>
    public static Finding MeanTone(Coverage coverage, Voice voice)
    {
        var means = new OutletRatios(coverage, coverage.Analyses.Select(a =>
        {
            var segments = a.Sentences.Where(s => s.Section == SectionKind.Body).SelectMany(s => s.Segments).Where(s => s.Voice == voice).ToList();
            return (a.Outlet, segments.Sum(s => s.Tone.Value * s.Words), (double)segments.Sum(s => s.Words));
        }));
        var what = voice switch { Voice.Own => "In the outlet’s own voice", Voice.Quoted => "In quotation marks", _ => "In reported speech" };
        return means.IsEmpty ? $"{what} nothing is said" : $"{what} the mean tone is {means.Describe(Wording.Tone)}";
    }

    /// <summary>How much of what the outlets say themselves reads negative, of the stretches whose tone is known.</summary>
    public static Finding OwnVoiceShare(Coverage coverage)
    {
        var known = coverage.Analyses.Select(a => (a.Outlet, Negative: a.Sentences.Where(s => s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments).Where(s => s.Voice == Voice.Own && s.Tone.Hits > 0).Select(s => s.Tone.Value < -ToneScore.NeutralBand).ToList())).ToList();
        var shares = new OutletRatios(coverage, known.Select(k => (k.Outlet, (double)k.Negative.Count(n => n), (double)k.Negative.Count)));
        if (shares.IsEmpty) return "Of no stretch in the outlets’ own voice is the tone known";
        var text = coverage.OneArticleEach && known.Count <= 3
            ? Wording.List([.. known.Select(k => $"{k.Negative.Count(n => n)} of {k.Negative.Count} in {Wording.Subject(coverage, k.Outlet)}")])
            : shares.Describe(Wording.Percent);
        return $"In their own voice, stretches that read negative: {text}";
    }

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
        CountWording.Most(coverage, [.. counts.GroupBy(c => (c.Outlet, c.Concept)).Select(g => (g.Key.Outlet, g.Key.Concept, g.Sum(c => c.Count)))]) is { } most
            ? Wording.Sentence(most.Format(c => $"words of “{c}” stand most often", (o, c, times) => $"words of “{c}” stand most often in {o} ({times})"))
            : "No word of any concept stands in the text";

    private static OutletRatios Means(Coverage coverage, IEnumerable<ToneUnit> units) => new(coverage, units.GroupBy(u => u.Article.Id)
        .Select(g => (g.First().Article.Outlet, g.Sum(u => u.Value * u.Weight), g.Sum(u => u.Weight))));
}
