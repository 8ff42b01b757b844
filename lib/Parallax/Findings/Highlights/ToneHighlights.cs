using Parallax.Comparison.Tallies;

namespace Parallax.Findings.Highlights;

/// <summary>In which outlet's own voice more sentences read negative.</summary>
internal static class ToneHighlights
{
    // In bits: chance makes as large a difference once in 32 times.
    private const double LeastSurprise = 5;

    /// <summary>The difference; null where it is not surprising.</summary>
    public static Highlight? Find(Coverage coverage)
    {
        var counts = coverage.Outlets.Select(outlet => Count(coverage, outlet)).ToList();
        if (OutletAgainstRest.Highest(counts) is not { } sides) return null;
        var rates = ArticleRates.By(coverage, article => Tones(article).Count());
        var negative = new PackedPairs();
        foreach (var (number, article) in coverage.Analyses.Index())
            negative.Add(number, Tones(article).Count(IsNegative));
        var surprise = rates.Surprise(sides, negative);
        if (!coverage.OneArticleEach && (surprise < LeastSurprise || IsTheSameInPercent(sides))) return null;
        return Candidate.Best([new Candidate(surprise, "tone", bits => new Highlight(
            HighlightSubject.Tone, Sentence(coverage, sides), bits)
        {
            Chart = ToneCharts.OwnVoice(coverage),
            Example = HighlightExamples.MostNegative(coverage, sides.Outlet),
        })]);
    }

    // Of very many sentences a difference that no reader would see is beyond chance.
    private static bool IsTheSameInPercent(OutletAgainstRest sides) =>
        Wording.Percent(ShareOf(sides.Count, sides.Total))
        == Wording.Percent(ShareOf(sides.OtherCount, sides.OtherTotal));

    private static double ShareOf(int count, int total) => (double)count / Math.Max(1, total);

    private static Finding Sentence(Coverage coverage, OutletAgainstRest sides)
    {
        if (coverage.OneArticleEach) return ToneFindings.OwnVoiceShare(coverage);
        var others = CountSentence.Others(coverage, sides.Outlet);
        return "Of the sentences in the outlet’s own voice whose tone is known, "
            + $"{Share(sides.Count, sides.Total, "read negative in " + sides.Outlet)}, "
            + Share(sides.OtherCount, sides.OtherTotal, "in " + others);
    }

    private static string Share(int count, int total, string where) =>
        $"{Wording.Percent(ShareOf(count, total))} {where} ({Wording.Number(count)} of {Wording.Number(total)})";

    private static (string Outlet, int Negative, int Known) Count(Coverage coverage, string outlet)
    {
        var tones = coverage.Analyses.Where(a => a.Outlet == outlet).SelectMany(Tones).ToList();
        return (outlet, tones.Count(IsNegative), tones.Count);
    }

    private static IEnumerable<double> Tones(ArticleAnalysis analysis) => analysis.Sentences
        .Where(s => s.Section == SectionKind.Body)
        .SelectMany(s => s.Segments)
        .Where(p => p.Voice == Voice.Own && p.Tone.Hits > 0)
        .Select(p => p.Tone.Value);

    private static bool IsNegative(double tone) => tone < -ToneScore.NeutralBand;
}
