namespace Parallax.Comparison;

/// <content>Findings about who is quoted, how, and what articles share.</content>
public static partial class Findings
{
    /// <summary>Who has the most words in quotation marks, captions aside.</summary>
    public static Finding MostQuoted(Coverage coverage) =>
        Most(coverage, [.. coverage.Quotes.Where(q => q.Section != SectionKind.Caption && q.Direct && q.Speaker is not null).GroupBy(q => (q.Outlet, q.Speaker))
            .Select(g => (g.Key.Outlet, g.Key.Speaker!, g.Sum(q => q.Words)))], WordsIn) is { } most
            ? Wording.Sentence(most.Format(s => $"{s} is quoted most", (o, s, words) => $"{o} quotes {s} most ({words})"))
            : "Nobody is quoted";

    /// <summary>What share of quotes and reported speech has a named person as its source, captions aside.</summary>
    public static Finding NamedSources(Coverage coverage)
    {
        var shares = new OutletRatios(coverage, Spoken(coverage).GroupBy(q => q.Article.Id).Select(g =>
            (g.First().Outlet, (double)g.Where(q => q.SpeakerKind == SpeakerKind.Person).Sum(q => q.Words), (double)g.Sum(q => q.Words))));
        return shares.IsEmpty ? "Nobody is quoted or reported" : $"Named persons speak {shares.Describe(s => $"{Wording.Percent(s)} of the words")}";
    }

    /// <summary>What share of the bodies is in the outlet's own voice.</summary>
    public static Finding OwnVoice(Coverage coverage)
    {
        var shares = new OutletRatios(coverage, coverage.Analyses.Select(a =>
        {
            var segments = a.Sentences.Where(s => s.Section == SectionKind.Body).SelectMany(s => s.Segments).ToList();
            return (a.Outlet, (double)segments.Where(s => s.Voice == Voice.Own).Sum(s => s.Words), (double)segments.Sum(s => s.Words));
        }));
        return shares.IsEmpty ? "There are no words to count" : $"In the outlet’s own voice: {shares.Describe(s => $"{Wording.Percent(s)} of the words")}";
    }

    /// <summary>Which camp's words take most room, of those that the table holds.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="camps">Rows of <see cref="ShareOfVoice.ByCamp"/>.</param>
    public static Finding MostHeardCamp(Coverage coverage, IReadOnlyList<ShareOfVoiceRow> camps) =>
        Most(coverage, [.. camps.Where(r => r.Key != "unknown").Select(r => (r.Outlet, r.Key, r.Words))], WordsIn) is { } most
            ? Wording.Sentence(most.Format(c => $"{c} is heard most", (o, c, words) => $"{o} gives most words to {c} ({words})"))
            : "No speaker is in the table of camps";

    /// <summary>The most frequent attributing verb.</summary>
    public static Finding MostFrequentCue(Coverage coverage) =>
        Most(coverage, [.. Spoken(coverage).Where(q => q.CueLemma is not null).GroupBy(q => (q.Outlet, q.CueLemma))
            .Select(g => (g.Key.Outlet, g.Key.CueLemma!, g.Count()))]) is { } most
            ? Wording.Sentence(most.Format(c => $"“{c}” attributes most often", (o, c, times) => $"“{c}” attributes most often in {o} ({times})"))
            : "Nothing is attributed to anybody";

    /// <summary>What share of each outlet's body text the other article on the same story reports too.</summary>
    public static Finding Shared(Coverage coverage)
    {
        if (coverage.Alignments.Count == 0) return "There are no two articles on the same story by different outlets to compare";
        return $"Told by both: {Aligned(coverage, AlignmentStatus.Shared).Describe(s => $"{Wording.Percent(s)} of the words")}";
    }

    /// <summary>What share of each outlet's body text the other article on the same story leaves out although it had happened when that was written.</summary>
    public static Finding LeftOut(Coverage coverage) => coverage.Alignments.Count == 0
        ? "Without a second article on the same story nothing can be said to be left out"
        : $"Left out by the other, though it had happened when the other was written: {Aligned(coverage, AlignmentStatus.LeftOut).Describe(s => $"{Wording.Percent(s)} of the words")}";

    /// <summary>Whether two articles tell what they share in the same order.</summary>
    public static Finding Order(AlignmentResult alignment) => alignment.OrderAgreement() switch
    {
        null => "Too few facts are shared to compare their order",
        > 0.5 => $"Both tell the {alignment.Pairs.Count} shared facts in much the same order",
        < -0.5 => $"They tell the {alignment.Pairs.Count} shared facts in nearly opposite order",
        _ => $"They tell the {alignment.Pairs.Count} shared facts in different order",
    };

    private static OutletRatios Aligned(Coverage coverage, AlignmentStatus status) => new(coverage, coverage.Alignments.SelectMany(a => a.Sentences).GroupBy(s => s.Article.Id)
        .Select(g => (g.First().Outlet, (double)g.Where(s => s.Status == status).Sum(s => s.Words), (double)g.Sum(s => s.Words))));

    // A fragment within reported speech is part of it: its words are not counted twice.
    private static IEnumerable<Quote> Spoken(Coverage coverage) =>
        coverage.Quotes.Where(q => q.Section != SectionKind.Caption && q.Kind != QuoteKind.Term && q.Within is null);

    private static string WordsIn(double count) => count == 1 ? "one word" : $"{Wording.Number(count)} words";
}
