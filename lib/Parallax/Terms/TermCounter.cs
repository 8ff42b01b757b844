namespace Parallax.Terms;

/// <summary>The stage that counts the terms of an article by section and voice.</summary>
/// <remarks>
/// A term of one word is a word or number of the tokenizer, clitics ('s, 're) aside. A phrase is two or three words in
/// a row within one sentence and one voice, with nothing but hyphens, quotation marks or a clitic between them; the
/// clitic is shown ("china's support"). Phrases are kept where the article has them at least
/// <see cref="TermOptions.MinPhraseCount"/> times, so that a record cannot be turned back into text.
/// </remarks>
public sealed class TermCounter(TermOptions? options = null)
{
    private const int ShortestPhrase = 2;

    private readonly TermOptions _options = options ?? TermOptions.Default;

    /// <summary>Counts the terms of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="voiceOf">Who speaks at a place of the text.</param>
    /// <param name="units">
    /// Names to be counted as one word each (<see cref="TermUnits.OfNames"/>), if any; they go before
    /// <see cref="TermOptions.Phrases"/>.
    /// </param>
    /// <returns>Counts in ordinal order of the term, then by section and voice.</returns>
    public IReadOnlyList<TermCount> Count(
        Document document,
        Func<TextSpan, Voice> voiceOf,
        IReadOnlyList<TermUnit>? units = null)
    {
        var reader = new TermReader(_options, document, voiceOf);
        var tally = new TermTally(reader.Read(WithPhrases(document, units ?? [])));
        tally.CountWords();
        for (var length = ShortestPhrase; length <= _options.MaxLength; length++)
        {
            tally.CountPhrases(length, _options.MinPhraseCount);
        }

        return tally.Rows(document.Article, reader.Forms);
    }

    private IReadOnlyList<TermUnit> WithPhrases(Document document, IReadOnlyList<TermUnit> units)
    {
        if (_options.Phrases is null) return units;
        var phrases = TermUnits.OfPhrases(document, _options.Phrases);
        return [.. units, .. phrases.Where(IsFree)];

        bool IsFree(TermUnit phrase) => !units.Any(unit => unit.Span.Overlaps(phrase.Span));
    }
}
