using Parallax.Comparison;
using Parallax.Comparison.Tallies;
using Parallax.Comparison.Tone;
using Parallax.Comparison.Words;

namespace Parallax.Findings;

/// <summary>Findings about tone: by voice, in the lead, toward entities, in the choice of words.</summary>
public static class ToneFindings
{
    // From −1 to 1.
    private const double WidestTone = 2;

    private const int MostOutletsToCount = 4;

    /// <summary>The mean tone of what is said in a voice, each sentence or part of one weighted by its words.</summary>
    public static Finding MeanTone(Coverage coverage, Voice voice)
    {
        var means = new OutletRatios(coverage, coverage.Analyses.Select(a => Tone(a, voice)));
        var where = voice switch
        {
            Voice.Own => "In the outlet’s own voice",
            Voice.Quoted => "In direct quotes",
            _ => "In reported speech",
        };
        return means.IsEmpty ? $"{where} nothing is said" : $"{where} the mean tone is {means.Describe(Wording.Tone, WidestTone)}";
    }

    /// <summary>
    /// How much of what the outlets say themselves reads negative, of the sentences and parts whose tone is known.
    /// </summary>
    public static Finding OwnVoiceShare(Coverage coverage) => coverage.Once(nameof(OwnVoiceShare), FindOwnVoiceShare);

    private static Finding FindOwnVoiceShare(Coverage coverage)
    {
        var articles = coverage.Analyses.Select(NegativeOfKnown).ToList();
        var shares = new OutletRatios(
            coverage,
            articles.Select(a => (a.Outlet, (double)a.Negative, (double)a.Known)));
        if (shares.IsEmpty) return "The tone of no sentence in the outlets’ own voice is known";
        if (!coverage.OneArticleEach || articles.Count > MostOutletsToCount)
            return "Sentences in the outlet’s own voice that read negative, of those whose tone is known: "
                + shares.Describe(Wording.Percent);
        var counts = articles.Select((a, at) => at == 0
            ? $"{a.Negative} of {a.Known} read negative in {Wording.Subject(coverage, a.Outlet)}"
            : $"{a.Negative} of {a.Known} in {Wording.Subject(coverage, a.Outlet)}");
        return $"Of the sentences in the outlet’s own voice whose tone is known, {Wording.List([.. counts])}";
    }

    /// <summary>How the first three sentences of the bodies read in the outlet's own voice.</summary>
    public static Finding LeadTone(Coverage coverage)
    {
        var lead = ToneSummaries.LeadUnits(coverage).Where(u => u.Key == ToneSummaries.Lead);
        var means = Means(coverage, lead);
        if (means.IsEmpty) return "No lead is in an outlet’s own voice";
        return $"In the lead’s own voice the mean tone is {means.Describe(Wording.Tone, WidestTone)}";
    }

    /// <summary>
    /// The tone toward the entity that most articles mention among those for whose kind the model was validated.
    /// </summary>
    public static Finding ToneToward(Coverage coverage)
    {
        var units = ToneSummaries.EntityUnits(coverage, null).Where(u => u.Validated);
        if (ToneSummaries.MostMentioned(coverage, units).FirstOrDefault() is not { } most)
            return "There is no scored mention of a person";
        var means = Means(coverage, units.Where(u => u.Key == most));
        return $"The tone toward {most} is {means.Describe(Wording.Tone, WidestTone)}";
    }

    /// <summary>Which concept's words are used most often, all voices together.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">Counts by concept, outlet and voice.</param>
    public static Finding MostFrequentConcept(Coverage coverage, IReadOnlyList<ConceptCount> counts)
    {
        var uses = counts
            .GroupBy(c => (c.Outlet, c.Concept))
            .Select(g => (
                g.Key.Outlet,
                g.Key.Concept,
                g.Sum(c => c.Count)));
        if (MostFrequentItem.Of(coverage, [.. uses]) is not { } most) return "No word of any concept is used";
        return Wording.Sentence(most.Format(
            concept => $"words of “{concept}” are used most often",
            (outlet, concept, times) => $"words of “{concept}” are used most often in {outlet} ({times})"));
    }

    private static (string Outlet, double Sum, double Words) Tone(ArticleAnalysis article, Voice voice)
    {
        var parts = Parts(article, voice).ToList();
        return (
            article.Outlet,
            parts.Sum(p => p.Tone.Value * p.Words),
            parts.Sum(p => p.Words));
    }

    private static (string Outlet, int Negative, int Known) NegativeOfKnown(ArticleAnalysis article)
    {
        var known = Parts(article, Voice.Own).Select(p => p.Tone).Where(tone => tone.Hits > 0).ToList();
        return (article.Outlet, known.Count(tone => tone.Value < -ToneScore.NeutralBand), known.Count);
    }

    private static IEnumerable<VoiceSegment> Parts(ArticleAnalysis article, Voice voice) =>
        article.Sentences
            .Where(s => s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments)
            .Where(p => p.Voice == voice);

    private static OutletRatios Means(Coverage coverage, IEnumerable<ToneUnit> units)
    {
        var articles = ArticleRuns.Of(units, u => u.Article).Select(article => (
            article[0].Article.Outlet,
            article.Sum(u => u.Value * u.Weight),
            article.Sum(u => u.Weight)));
        return new OutletRatios(coverage, articles);
    }
}
