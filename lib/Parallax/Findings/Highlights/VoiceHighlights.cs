using Parallax.Comparison;
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
            .Select(r => r.Key).Distinct(StringComparer.Ordinal)
            .Where(speaker => speaker != ShareOfVoice.Unknown)
            .Select(speaker => CandidateFor(
                coverage,
                new SpeakerWords(speaker, WordsOf(rows, totals, speaker)),
                effect,
                sides => measure(sides, speaker)));
        return Candidate.Best([.. candidates.OfType<Candidate>()]);
    }

    private static IReadOnlyList<(string Outlet, int Words, int All)> WordsOf(
        IReadOnlyList<ShareOfVoiceRow> rows, Dictionary<string, int> totals, string speaker) =>
        [.. totals.Select(total => (
            total.Key,
            rows.Where(r => r.Outlet == total.Key && r.Key == speaker).Sum(r => r.Words),
            total.Value))];

    private static Func<OutletAgainstRest, string, double> Measure(Coverage coverage)
    {
        var rates = new ArticleRates(coverage);
        var articles = coverage.Analyses.Select(WordsOf).Where(article => article.All > 0).ToList();
        return (sides, speaker) => rates.Surprise(sides, articles.Select(article => (
            article.Outlet,
            (double)article.Words.GetValueOrDefault(speaker) / article.All)));
    }

    private static (string Outlet, Dictionary<string, int> Words, int All) WordsOf(ArticleAnalysis article)
    {
        var words = ShareOfVoice.Counted(article, new ShareOfVoiceOptions())
            .GroupBy(quote => quote.Speaker ?? ShareOfVoice.Unknown, StringComparer.Ordinal)
            .ToDictionary(speaker => speaker.Key, speaker => speaker.Sum(q => q.Words), StringComparer.Ordinal);
        return (article.Outlet, words, words.Values.Sum());
    }

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
