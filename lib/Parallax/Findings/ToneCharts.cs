using Parallax.Charts;
using Parallax.Charts.Drawing;
using Parallax.Comparison;
using Parallax.Comparison.Tone;
using Parallax.Comparison.Words;
using Parallax.Findings.Places;
using Parallax.Numerics;
using Parallax.Tone;
using Parallax.Tone.Targets;

namespace Parallax.Findings;

/// <summary>Charts of tone: by voice, in the lead, toward entities and in the choice of words.</summary>
/// <remarks>A chart that has nothing to show has a title that says why, and no marks.</remarks>
public static class ToneCharts
{
    private const string NoKnownWord = "no known word";

    private const int MostConcepts = 12;
    private const int MostPersons = 20;
    private const int LeastProbability = 30;

    // The marks of more articles are not told apart.
    private const int MostInOrder = 2_000;

    private static readonly SortedDictionary<Voice, string> VoiceGroups =
        new(Enum.GetValues<Voice>().ToDictionary(voice => voice, voice => $"{voice} voice"));

    /// <summary>The tone of every stretch of the bodies that is in one voice and has a word of the lexicon.</summary>
    public static ChartSpec ByVoice(Coverage coverage) => new DistributionChart
    {
        Title = ToneFindings.MeanTone(coverage, Voice.Own),
        Subtitle = "Tone of each sentence of the body, or of its part in one voice; means are weighted by words",
        Observations = Observed(coverage),
        ValueAxis = Tone("tone") with { Min = -1, Max = 1 },
        Outlets = coverage.Outlets,
        Unit = "sentences or parts",
        Places = PlaceKinds.Part,
    };

    /// <summary>How much of the outlets' own voice reads negative, positive or neither.</summary>
    public static ChartSpec OwnVoice(Coverage coverage) => new BarChart
    {
        Title = ToneFindings.OwnVoiceShare(coverage),
        Subtitle = coverage.OneArticleEach
            ? "Sentences of the body, or their parts in the outlet’s own voice"
            : "Of sentences of the body, or their parts in the outlet’s own voice, with a word of known tone",
        Values = [.. coverage.OneArticleEach ? Sides(coverage) : ShareOfSides(coverage)],
        ValueAxis = coverage.OneArticleEach ? "sentences or parts" : "% of those with a word of known tone",
        Outlets = coverage.Outlets,
        Places = PlaceKinds.Tone,
    };

    /// <summary>The mean tone of the first three sentences and of the rest, in the outlets' own voice.</summary>
    public static ChartSpec LeadAndRest(Coverage coverage) => new DumbbellChart
    {
        Title = ToneFindings.LeadTone(coverage),
        Subtitle = "Mean tone of the outlet’s own voice, weighted by words",
        Values = [.. ToneSummaries.LeadAndRest(coverage)
            .Select(s => Mean(LeadName(s.Key), s, "sentences or parts"))],
        ValueAxis = Tone("mean tone"),
        Outlets = coverage.Outlets,
    };

    /// <summary>The mean tone toward entities.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rows">Rows of <see cref="ToneSummaries.TowardEntities"/>.</param>
    public static ChartSpec Toward(Coverage coverage, IReadOnlyList<ToneSummary> rows) => new BarChart
    {
        Title = ToneFindings.ToneToward(coverage),
        Subtitle = "Mean score toward the persons that most articles mention, all voices",
        Values = [.. rows.Select(s => Mean(s.Key, s, "mentions"))],
        ValueAxis = Tone("mean tone toward them"),
        Outlets = coverage.Outlets,
        MissingText = "no mention",
        Places = IsOfAllVoices(coverage, rows) ? PlaceKinds.Toward : null,
    };

    /// <summary>
    /// How often the label of tone toward a person is right where the model gives it some probability.
    /// </summary>
    public static ChartSpec Calibration()
    {
        var bins = TargetToneModel.Calibration;
        var mentions = bins.Sum(b => b.Count);
        var error = bins.Sum(b => b.Count * Math.Abs(b.Confidence - b.Accuracy)) / mentions;
        return new ScatterChart
        {
            Title = $"Stated and true accuracy are {Wording.Points(error)} apart on average",
            Subtitle = $"{Wording.Number(mentions)} mentions of NewsMTSC in five folds, in tenths of probability",
            Points = [.. bins.Select(CalibrationPoint)],
            XAxis = Percent("probability of the label, %"),
            YAxis = Percent("labels that were right, %"),
            ShowEquality = true,
        };
    }

    /// <summary>How often words of each concept are used, per 1,000 words.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">Rows of <see cref="ConceptCounts"/>.</param>
    public static ChartSpec Concepts(Coverage coverage, IReadOnlyList<ConceptCount> counts) => new BarChart
    {
        Title = ToneFindings.MostFrequentConcept(coverage, counts),
        Subtitle = "Uses per 1,000 words of headline, standfirst and body, all voices",
        Values = [.. MostFrequent(counts).SelectMany(concept => concept.GroupBy(c => c.Outlet)
            .Select(ConceptRate))],
        ValueAxis = "uses per 1,000 words",
        Outlets = coverage.Outlets,
        Places = counts.SequenceEqual(ConceptCounts.Of(coverage)) ? PlaceKinds.Concept : null,
    };

    /// <summary>The persons tone toward whom has places in a report, with their outlets.</summary>
    internal static IReadOnlyList<ToneSummary> TowardPersons(Coverage coverage) =>
        [.. ToneSummaries.TowardEntities(coverage, MostPersons).Where(summary => summary.Validated)];

    // The places are those of all voices: numbers of one voice do not open into them.
    private static bool IsOfAllVoices(Coverage coverage, IReadOnlyList<ToneSummary> rows)
    {
        var all = TowardPersons(coverage).ToHashSet();
        return rows.All(all.Contains);
    }

    /// <summary>The marks of <see cref="ByVoice"/>: parts of sentences with a word of the lexicon, and their group.</summary>
    internal static IEnumerable<(string Group, Sentence Sentence, VoiceSegment Part)> TonedParts(Coverage coverage) =>
        ToneParts(coverage)
            .Where(p => p.Part.Tone.Hits > 0)
            .Select(p => (VoiceGroups[p.Part.Voice], p.Sentence, p.Part));

    // By voice, then as the articles have them; of many articles no more than the numbers.
    private static IReadOnlyList<Observation> Observed(Coverage coverage)
    {
        var parts = TonedParts(coverage)
            .Select(p => (p.Part.Voice, Observation: new Observation(p.Group, p.Sentence.Outlet, p.Part.Tone.Value)));
        return coverage.Articles.Count <= MostInOrder
            ? [.. parts.OrderBy(p => p.Voice).Select(p => p.Observation)]
            : ObservedData.Of(parts.Select(p => p.Observation), VoiceGroups.Values);
    }

    private static IEnumerable<(Sentence Sentence, VoiceSegment Part)> ToneParts(Coverage coverage) =>
        coverage.Sentences
            .Where(s => s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments, (s, part) => (Sentence: s, Part: part))
            .Where(p => p.Part.Words > 0);

    private static IEnumerable<OutletValue> Sides(Coverage coverage)
    {
        string[] sides = ["negative", "neither", "positive", NoKnownWord];
        var counts = ToneParts(coverage)
            .Where(p => p.Part.Voice == Voice.Own)
            .CountBy(p => (p.Sentence.Outlet, Side: SideOf(p.Part.Tone)))
            .ToDictionary();
        return from side in sides
               from outlet in coverage.Outlets
               let all = sides.Sum(each => counts.GetValueOrDefault((outlet, each)))
               select new OutletValue(side, outlet, counts.GetValueOrDefault((outlet, side))) { Note = $"of {all}" };
    }

    private static IEnumerable<OutletValue> ShareOfSides(Coverage coverage)
    {
        var known = Sides(coverage).Where(side => side.Category != NoKnownWord).ToList();
        var totals = known.GroupBy(side => side.Outlet, StringComparer.Ordinal)
            .ToDictionary(outlet => outlet.Key, outlet => outlet.Sum(side => side.Value ?? 0), StringComparer.Ordinal);
        return known.Select(side => new OutletValue(side.Category, side.Outlet, Share(side.Value, totals[side.Outlet]))
        {
            Note = $"{Wording.Number(side.Value ?? 0)} of {Wording.Number(totals[side.Outlet])}",
        });
    }

    private static double? Share(double? count, double all) =>
        all == 0 ? null : Rounding.Significant(100 * (count ?? 0) / all);

    /// <summary>On which side of neutral a tone is.</summary>
    internal static string SideOf(ToneScore tone) => tone switch
    {
        { Hits: 0 } => NoKnownWord,
        { Value: < -ToneScore.NeutralBand } => "negative",
        { Value: > ToneScore.NeutralBand } => "positive",
        _ => "neither",
    };

    private static string LeadName(string key) => key == ToneSummaries.Lead ? "first three sentences" : "the rest";

    private static OutletValue Mean(string category, ToneSummary row, string unit) =>
        new(category, row.Outlet, row.Mean)
        {
            Low = row.Low,
            High = row.High,
            Note = row.Weight == row.Count
                ? $"{Wording.Number(row.Count)} {unit}"
                : $"{Wording.Number(row.Count)} {unit}, {Wording.Number(row.Weight)} words",
        };

    private static ScatterPoint CalibrationPoint(ToneCalibration bin) =>
        new(
            $"{Wording.Number(bin.Count)} mentions",
            100 * bin.Confidence,
            100 * bin.Accuracy)
        { Weight = bin.Count };

    private static IEnumerable<IGrouping<string, ConceptCount>> MostFrequent(IReadOnlyList<ConceptCount> counts) =>
        counts.GroupBy(c => c.Concept, StringComparer.Ordinal)
            .Where(concept => concept.Sum(c => c.Count) > 0)
            .OrderByDescending(concept => concept.Sum(c => c.Count))
            .Take(MostConcepts);

    private static OutletValue ConceptRate(IGrouping<string, ConceptCount> outlet)
    {
        var uses = outlet.Sum(c => c.Count);
        var words = outlet.Sum(c => c.Words);
        double? rate = words == 0 ? null : 1000.0 * uses / words;
        return new OutletValue(
            outlet.First().Concept,
            outlet.Key,
            rate)
        { Note = $"{uses} in {Wording.Number(words)} words" };
    }

    private static ChartAxis Tone(string title) => new(title) { LowEnd = "negative", HighEnd = "positive" };

    private static ChartAxis Percent(string title) => new(title) { Min = LeastProbability, Max = 100 };
}
