namespace Parallax.Findings.Highlights;

/// <summary>In which outlet's own voice more sentences read negative.</summary>
internal static class ToneHighlights
{
    /// <summary>The difference; null where it is not surprising.</summary>
    public static Highlight? Find(Coverage coverage)
    {
        var counts = coverage.Outlets.Select(outlet => Count(coverage, outlet)).ToList();
        if (OutletAgainstRest.Highest(counts) is not { } sides) return null;
        return Candidate.Best([new Candidate(sides.Surprise, "tone", surprise => new Highlight(
            HighlightSubject.Tone, Sentence(coverage, sides), surprise)
        {
            Chart = ToneCharts.OwnVoice(coverage),
            Example = HighlightExamples.MostNegative(coverage, sides.Outlet),
        })]);
    }

    private static Finding Sentence(Coverage coverage, OutletAgainstRest sides)
    {
        if (coverage.OneArticleEach) return ToneFindings.OwnVoiceShare(coverage);
        var others = CountSentence.Others(coverage, sides.Outlet);
        return $"Of the sentences in the outlet’s own voice whose tone is known, {Wording.Number(sides.Count)} of "
            + $"{Wording.Number(sides.Total)} read negative in {sides.Outlet}, {Wording.Number(sides.OtherCount)} of "
            + $"{Wording.Number(sides.OtherTotal)} in {others}";
    }

    private static (string Outlet, int Negative, int Known) Count(Coverage coverage, string outlet)
    {
        var tones = coverage.Sentences
            .Where(s => s.Outlet == outlet && s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments)
            .Where(p => p.Voice == Voice.Own && p.Tone.Hits > 0)
            .Select(p => p.Tone.Value)
            .ToList();
        return (outlet, tones.Count(tone => tone < -ToneScore.NeutralBand), tones.Count);
    }
}
