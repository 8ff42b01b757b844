using Parallax.Findings.Places;
using Parallax.Numerics;

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
        var order = Comparer<Sentence>.Create(Compare);
        var lowest = new FirstInOrder<Sentence>(2 * each, order);
        var highest = new FirstInOrder<Sentence>(each, Comparer<Sentence>.Create((a, b) => Compare(b, a)));
        var count = 0L;
        foreach (var sentence in coverage.Sentences.Where(s => s.Section == SectionKind.Body && s.Tone.Hits > 0))
        {
            count++;
            lowest.Add(sentence);
            highest.Add(sentence);
        }

        var shown = count <= 2 * each ? lowest.Items : [.. lowest.Items.Take(each), .. highest.Items.Reverse()];
        return [.. shown.Select(s => Row(s, texts))];
    }

    private static int Compare(Sentence a, Sentence b)
    {
        var tone = a.Tone.Value.CompareTo(b.Tone.Value);
        if (tone != 0) return tone;
        var article = string.CompareOrdinal(a.Article.Id, b.Article.Id);
        return article != 0 ? article : a.Index.CompareTo(b.Index);
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
