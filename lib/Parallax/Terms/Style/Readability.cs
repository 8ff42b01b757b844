namespace Parallax.Terms.Style;

/// <summary>How hard a text is to read, by the lengths of its sentences and words.</summary>
/// <param name="Sentences">Number of sentences with a word.</param>
/// <param name="Words">Number of words of letters.</param>
/// <param name="Syllables">Their syllables, by <see cref="Language.Syllables"/>.</param>
/// <param name="Polysyllables">Number of words with three syllables or more.</param>
public sealed record Readability(int Sentences, int Words, int Syllables, int Polysyllables)
{
    private const int SyllablesOfPolysyllable = 3;

    // SMOG was made with samples of so many sentences.
    private const int SmogSentences = 30;

    /// <summary>Mean number of words in a sentence; null of an empty text.</summary>
    public double? SentenceLength => Sentences == 0 ? null : (double)Words / Sentences;

    /// <summary>Flesch reading ease, about 0 (hard) to 100 (easy); null of an empty text.</summary>
    /// <remarks>Flesch (1948): 206.835 − 1.015 words/sentence − 84.6 syllables/word.</remarks>
    public double? Flesch => SentenceLength is { } length ? 206.835 - 1.015 * length - 84.6 * Syllables / Words : null;

    /// <summary>Flesch–Kincaid grade level, in years of US schooling; null of an empty text.</summary>
    /// <remarks>Kincaid et al. (1975): 0.39 words/sentence + 11.8 syllables/word − 15.59.</remarks>
    public double? FleschKincaid =>
        SentenceLength is { } length ? 0.39 * length + 11.8 * Syllables / Words - 15.59 : null;

    /// <summary>
    /// SMOG grade, in years of US schooling; null of fewer than 30 sentences, for which it was not made.
    /// </summary>
    /// <remarks>McLaughlin (1969): 3.1291 + 1.0430 √(polysyllables · 30/sentences).</remarks>
    public double? Smog => Sentences < SmogSentences
        ? null
        : 3.1291 + 1.0430 * Math.Sqrt(Polysyllables * (double)SmogSentences / Sentences);

    /// <summary>The measures of so many sentences with these words.</summary>
    internal static Readability Of(int sentences, string[] words)
    {
        var syllables = Array.ConvertAll(words, Language.Syllables.Count);
        var polysyllables = syllables.Count(count => count >= SyllablesOfPolysyllable);
        return new Readability(sentences, words.Length, syllables.Sum(), polysyllables);
    }
}
