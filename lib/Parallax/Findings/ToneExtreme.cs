using Parallax.Findings.Places;

namespace Parallax.Findings;

/// <summary>One of the sentences of the bodies that read most negative or most positive.</summary>
/// <param name="Tone">Its tone, −1 … 1.</param>
/// <param name="KnownWords">How many entries of the lexicon the tone rests on.</param>
/// <param name="Outlet">Whose article it is in.</param>
/// <param name="Voice">The voice of most of its words.</param>
/// <param name="Sentence">The sentence, or how it begins where the text is not at hand.</param>
/// <param name="Article">Its article.</param>
/// <param name="Span">Where it is in the article's text.</param>
public sealed record ToneExtreme(
    double Tone,
    int KnownWords,
    string Outlet,
    Voice Voice,
    string Sentence,
    ArticleInfo Article,
    TextSpan Span)
{
    /// <summary>The most negative sentences, then the most positive; all where there are not twice as many.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="each">How many of each end.</param>
    public static IReadOnlyList<ToneExtreme> Of(Coverage coverage, int each)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(each);
        var texts = new SentenceTexts(coverage);
        var ranked = coverage.Sentences
            .Where(s => s.Section == SectionKind.Body && s.Tone.Hits > 0)
            .OrderBy(s => s.Tone.Value)
            .ThenBy(s => s.Article.Id, StringComparer.Ordinal)
            .ThenBy(s => s.Index)
            .Select(s => Row(s, texts))
            .ToList();
        return ranked.Count <= 2 * each ? ranked : [.. ranked.Take(each), .. ranked.TakeLast(each)];
    }

    private static ToneExtreme Row(Sentence sentence, SentenceTexts texts) => new(
        Rounded(sentence.Tone.Value),
        sentence.Tone.Hits,
        sentence.Outlet,
        sentence.Voice,
        texts.Of(sentence),
        sentence.Article,
        sentence.Span);

    private static double Rounded(double tone) => Math.Round(tone, 3);
}
