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
    private const int Voices = 3;

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
        var words = reader.Read(Units(document, units ?? []));
        var counts = new Dictionary<(TermKey Key, int Cell), int>();
        CountWords(words, counts);
        for (var length = 2; length <= _options.MaxLength; length++) CountPhrases(words, length, counts);
        return Rows(document.Article, reader.Forms, counts);
    }

    private IReadOnlyList<TermUnit> Units(Document document, IReadOnlyList<TermUnit> units) =>
        _options.Phrases is not { } phrases ? units
            : [
                .. units,
                .. TermUnits.OfPhrases(document, phrases)
                    .Where(p => !units.Any(u => u.Span.Start < p.Span.End
                        && p.Span.Start < u.Span.End)),
            ];

    private static void CountWords(List<TermWord> words, Dictionary<(TermKey, int), int> counts)
    {
        foreach (var word in words)
            if (!word.Stop) Add(counts, (new TermKey(word.Form), Cell(word)), 1);
    }

    private void CountPhrases(List<TermWord> words, int length, Dictionary<(TermKey, int), int> counts)
    {
        var cells = new Dictionary<(TermKey Key, int Cell), int>();
        var totals = new Dictionary<TermKey, int>();
        for (var i = 0; i + length <= words.Count; i++)
        {
            if (!IsPhrase(words, i, length)) continue;
            var key = Key(words, i, length);
            Add(cells, (key, Cell(words[i])), 1);
            Add(totals, key, 1);
        }
        foreach (var (cell, count) in cells)
            if (totals[cell.Key] >= _options.MinPhraseCount) counts.Add(cell, count);
    }

    private static bool IsPhrase(List<TermWord> words, int first, int length)
    {
        for (var i = first + 1; i < first + length; i++)
            if (!words[i].Continues || words[i].Voice != words[first].Voice) return false;
        return !words[first].Stop && !words[first + length - 1].Stop;
    }

    private static TermKey Key(List<TermWord> words, int first, int length) => length == 2
        ? new TermKey(words[first].Inner, words[first + 1].Form)
        : new TermKey(words[first].Inner, words[first + 1].Inner, words[first + 2].Form);

    private static int Cell(TermWord word) => (int)word.Section * Voices + (int)word.Voice;

    private static void Add<TKey>(Dictionary<TKey, int> counts, TKey key, int by) where TKey : notnull =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += by;

    private static TermCount[] Rows(
        ArticleInfo article,
        List<string> forms,
        Dictionary<(TermKey Key, int Cell), int> counts)
    {
        var terms = counts.Keys.Select(c => c.Key)
            .Distinct()
            .ToDictionary(k => k, k => k.Text(forms));
        return [.. counts
            .Select(c => new TermCount(
                article,
                terms[c.Key.Key],
                c.Key.Key.Length,
                (SectionKind)(c.Key.Cell / Voices),
                (Voice)(c.Key.Cell % Voices),
                c.Value))
            .OrderBy(r => r.Term, StringComparer.Ordinal)
            .ThenBy(r => r.Section)
            .ThenBy(r => r.Voice)
            .ThenBy(r => r.Length)];
    }
}
