using Parallax.Comparison;
using Parallax.Comparison.Tallies;
using Parallax.Comparison.Voices;

namespace Parallax.Findings;

/// <summary>Findings about who is quoted and in whose voice the text is.</summary>
/// <remarks>
/// Every share names its whole; a fragment within reported speech is part of it, so that no word is counted twice.
/// </remarks>
public static class VoiceFindings
{
    private const string UnknownSpeaker = "unknown";

    /// <summary>Who is quoted directly with the most words, captions aside.</summary>
    public static Finding MostQuoted(Coverage coverage)
    {
        var words = coverage.Quotes
            .Where(q => q is { Direct: true, Speaker: not null } && q.Section != SectionKind.Caption)
            .AggregateBy(q => (q.Outlet, Speaker: q.Speaker!), 0, (words, q) => words + q.Words)
            .Select(speaker => (speaker.Key.Outlet, speaker.Key.Speaker, speaker.Value));
        if (MostFrequentItem.Of(coverage, [.. words], WordsIn) is not { } most) return "Nobody is quoted";
        return Wording.Sentence(most.Format(
            speaker => $"{speaker} is quoted most",
            (outlet, speaker, count) => $"{outlet} quotes {speaker} most ({count})"));
    }

    /// <summary>What share of the bodies is quoted directly: in quotation marks, or an interview's answers.</summary>
    public static Finding QuotedShare(Coverage coverage)
    {
        var articles =
            coverage.Articles.Select(a => (a.Outlet, (double)a.QuotedWords, (double)a.BodyWords));
        var shares = new OutletRatios(coverage, articles);
        return shares.IsEmpty
            ? "There is no body text"
            : $"Quoted directly, of all words of the body: {shares.Describe(Wording.Percent)}";
    }

    /// <summary>What share of the quoted and reported words has a named person as its source, captions aside.</summary>
    public static Finding NamedSources(Coverage coverage)
    {
        var articles = ArticleRuns.Of(Spoken(coverage), q => q.Article).Select(article => (
            article[0].Outlet,
            (double)article.Where(q => q.SpeakerKind == SpeakerKind.Person).Sum(q => q.Words),
            (double)article.Sum(q => q.Words)));
        var shares = new OutletRatios(coverage, articles);
        if (shares.IsEmpty) return "Nobody is quoted or reported";
        return $"Of the words that are quoted or reported, named persons say {shares.Describe(Wording.Percent)}";
    }

    /// <summary>What share of the bodies is in the outlet's own voice.</summary>
    public static Finding OwnVoice(Coverage coverage)
    {
        var shares = new OutletRatios(coverage, coverage.Analyses.Select(OwnWords));
        if (shares.IsEmpty) return "There are no words to count";
        return $"In the outlet’s own voice, of all words of the body: {shares.Describe(Wording.Percent)}";
    }

    /// <summary>
    /// Which camp's words take most room, of those that the table holds, and how many words have no camp.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="camps">Rows of <see cref="ShareOfVoice.ByCamp"/>.</param>
    public static Finding MostHeardCamp(Coverage coverage, IReadOnlyList<ShareOfVoiceRow> camps)
    {
        var known = camps.Where(r => r.Key != UnknownSpeaker)
            .Select(r => (r.Outlet, r.Key, r.Words));
        if (MostFrequentItem.Of(coverage, [.. known], WordsIn) is not { } most)
            return "No speaker is in the table of camps";
        var unknown = camps.Where(r => r.Key == UnknownSpeaker).Sum(r => r.Words);
        var heard = "Of the speakers with a camp, " + most.Format(
            camp => $"{camp} is heard most",
            (outlet, camp, words) => $"{outlet} gives most words to {camp} ({words})");
        return unknown == 0 ? heard : $"{heard}; {WordsIn(unknown)} have a speaker without a camp";
    }

    /// <summary>The most frequent attributing verb.</summary>
    public static Finding MostFrequentCue(Coverage coverage)
    {
        var verbs = Spoken(coverage)
            .Where(q => q.CueLemma is not null)
            .GroupBy(q => (q.Outlet, q.CueLemma))
            .Select(g => (g.Key.Outlet, g.Key.CueLemma!, g.Count()));
        if (MostFrequentItem.Of(coverage, [.. verbs]) is not { } most) return "Nothing is attributed to anybody";
        return Wording.Sentence(most.Format(
            verb => $"“{verb}” attributes most often",
            (outlet, verb, times) => $"“{verb}” attributes most often in {outlet} ({times})"));
    }

    private static (string Outlet, double Own, double All) OwnWords(ArticleAnalysis article)
    {
        var parts = article.Sentences.Where(s => s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments)
            .ToList();
        return (
            article.Outlet,
            parts.Where(p => p.Voice == Voice.Own).Sum(p => p.Words),
            parts.Sum(p => p.Words));
    }

    private static IEnumerable<Quote> Spoken(Coverage coverage) =>
        coverage.Quotes.Where(q => q is { Within: null, IsSpeech: true }
            && q.Section != SectionKind.Caption
            && q.Kind != QuoteKind.Term);

    private static string WordsIn(double count) => count == 1 ? "one word" : $"{Wording.Number(count)} words";
}
