using Parallax.Comparison;
using Parallax.Comparison.Tallies;
using Parallax.Comparison.Voices;

namespace Parallax.Findings.Highlights;

/// <summary>Who gets a large part of one outlet's quoted words and little of the others'.</summary>
internal static class VoiceHighlights
{
    /// <summary>The most surprising speaker; null where none is surprising.</summary>
    public static Highlight? Find(Coverage coverage)
    {
        var rows = ShareOfVoice.BySpeaker(coverage);
        var effect = DesignEffect(coverage);
        var totals = coverage.Outlets.ToDictionary(
            o => o,
            o => rows.Where(r => r.Outlet == o).Sum(r => r.Words));
        var measure = Measure(coverage);
        var candidates = rows
            .GroupBy(r => r.Key, StringComparer.Ordinal)
            .Where(speaker => speaker.Key != ShareOfVoice.Unknown)
            .Select(speaker => CandidateFor(
                coverage,
                new SpeakerWords(speaker.Key, WordsOf([.. speaker], totals)),
                effect,
                sides => measure(sides, speaker.Key)));
        return Candidate.Best([.. candidates.OfType<Candidate>()]);
    }

    private static IReadOnlyList<(string Outlet, int Words, int All)> WordsOf(
        IReadOnlyList<ShareOfVoiceRow> speaker, Dictionary<string, int> totals) =>
        [.. totals.Select(total => (
            total.Key,
            speaker.Where(r => r.Outlet == total.Key).Sum(r => r.Words),
            total.Value))];

    private static Func<OutletAgainstRest, string, double> Measure(Coverage coverage)
    {
        var rates = ArticleRates.By(coverage, article => QuotesOf(article).Sum(quote => quote.Words));
        var words = new ArticleCounts<string>(StringComparer.Ordinal);
        foreach (var (number, article) in coverage.Analyses.Index())
            foreach (var quote in QuotesOf(article))
                words.Add(quote.Speaker ?? ShareOfVoice.Unknown, number, quote.Words);
        return (sides, speaker) => rates.Surprise(sides, words.Of(speaker));
    }

    private static IEnumerable<Quote> QuotesOf(ArticleAnalysis article) =>
        ShareOfVoice.Counted(article, new ShareOfVoiceOptions());

    private static Candidate? CandidateFor(
        Coverage coverage,
        SpeakerWords speaker,
        double effect,
        Func<OutletAgainstRest, double> measure)
    {
        if (OutletAgainstRest.Highest(speaker.Words) is not { } sides) return null;
        var effective =
            OutletAgainstRest.Highest(
                [.. speaker.Words
                    .Select(w => (w.Outlet, Shrunk(w.Words), Shrunk(w.All)))])!;
        return new Candidate(measure(effective), speaker.Name, surprise => new Highlight(
            HighlightSubject.Voices, Sentence(coverage, sides, speaker.Name), surprise)
        {
            Chart = VoiceCharts.Speakers(coverage),
            Example = HighlightExamples.Quote(coverage, sides.Outlet, speaker.Name),
        });

        int Shrunk(int words) => (int)Math.Round(words / effect);
    }

    // Kish (1965): words come in quotes, so that they count for fewer independent choices than there are words.
    private static double DesignEffect(Coverage coverage)
    {
        var words = coverage.Quotes.Where(q => q.Direct && q.Section != SectionKind.Caption)
            .Select(q => (double)q.Words)
            .ToList();
        var all = words.Sum();
        return all == 0 ? 1 : words.Sum(w => w * w) / all;
    }

    private static Finding Sentence(Coverage coverage, OutletAgainstRest sides, string speaker)
    {
        var where = Wording.Subject(coverage, sides.Outlet);
        var others = CountSentence.Others(coverage, sides.Outlet);
        var share =
            $"{Wording.Number(sides.Count)} of the {Wording.Number(sides.Total)} words that {where} quotes directly are {speaker}’s";
        return sides.OtherCount == 0
            ? $"{share}; {others} {Quote(coverage, sides.Outlet)} none"
            : $"{share}, {Wording.Number(sides.OtherCount)} of {Wording.Number(sides.OtherTotal)} in {others}";
    }

    private static string Quote(Coverage coverage, string outlet) =>
        coverage.Outlets.Count(o => o != outlet) == 1 ? "quotes" : "quote";

    private sealed record SpeakerWords(string Name, IReadOnlyList<(string Outlet, int Words, int All)> Words);
}
