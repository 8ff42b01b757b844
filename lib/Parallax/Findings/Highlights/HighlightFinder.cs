using Parallax.Comparison;
using Parallax.Comparison.Words;
using Parallax.Numerics;

namespace Parallax.Findings.Highlights;

/// <summary>Finds what a report should begin with.</summary>
/// <remarks>
/// Of each subject the most surprising difference between outlets, if chance would not make one as large among as many
/// candidates (Bonferroni); the most surprising subjects first. Who is named and quoted, which words are used and in
/// what tone is always there: where no difference is surprising, with the plain counts and a surprise of 0. With one
/// article from each outlet the differences are those of the articles, and the sentences say so.
/// </remarks>
public static class HighlightFinder
{
    /// <summary>The highlights of a coverage, four or five.</summary>
    public static IReadOnlyList<Highlight> Of(Coverage coverage)
    {
        Highlight?[] found =
        [
            NameHighlights.Find(coverage) ?? Names(coverage),
            WordHighlights.Find(coverage) ?? Words(coverage),
            AddressHighlights.Find(coverage),
            VoiceHighlights.Find(coverage) ?? Voices(coverage),
            ToneHighlights.Find(coverage) ?? Tone(coverage),
        ];
        return [.. found
            .OfType<Highlight>()
            .OrderByDescending(h => Rounding.Significant(h.Surprise))
            .ThenBy(h => h.Subject)];
    }

    private static Highlight Names(Coverage coverage)
    {
        var top = MentionCounts.Of(coverage)
            .Where(m => m.Type != EntityType.Miscellaneous)
            .ToList()
            .Top(NameHighlights.NamesInChart);
        return new Highlight(HighlightSubject.Names, MentionFindings.MostMentioned(coverage, top), 0)
        {
            Chart = MentionCharts.ByName(coverage, top),
        };
    }

    private static Highlight Words(Coverage coverage)
    {
        var names = NameWords.Of(coverage);
        var terms = TermFrequencies.Of(coverage).OfHouseStyle(false).Without(names).Without(NewsWords.Everywhere);
        return new Highlight(HighlightSubject.Words, MostFrequent(coverage, terms), 0)
        {
            Chart = TermCharts.Frequencies(coverage, terms),
        };
    }

    // Of all words the most frequent is another: the sentence says what was set aside.
    private static Finding MostFrequent(Coverage coverage, IReadOnlyList<TermFrequency> terms) => terms.Count == 0
        ? TermFindings.MostFrequent(coverage, terms)
        : $"Apart from names and words that all news has, {TermFindings.MostFrequent(coverage, terms)}";

    private static Highlight Voices(Coverage coverage) =>
        new(HighlightSubject.Voices, VoiceFindings.MostQuoted(coverage), 0) { Chart = VoiceCharts.Speakers(coverage) };

    private static Highlight Tone(Coverage coverage) =>
        new(HighlightSubject.Tone, ToneFindings.OwnVoiceShare(coverage), 0) { Chart = ToneCharts.OwnVoice(coverage) };
}
