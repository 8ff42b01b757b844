using System.Collections;

namespace Parallax.Records.Packing;

/// <summary>The counts of an article's terms in a scratch file, the words apart from the phrases.</summary>
/// <remarks>Most of what is asked for is about words, and there are more phrases.</remarks>
internal sealed class PackedCounts : ITermRows
{
    private readonly IReadOnlyList<TermCount> _words, _phrases;

    private PackedCounts(IReadOnlyList<TermCount> words, IReadOnlyList<TermCount> phrases) =>
        (_words, _phrases) = (words, phrases);

    /// <inheritdoc/>
    public int Count => _words.Count + _phrases.Count;

    /// <inheritdoc/>
    public TermCount this[int index] => this.ElementAt(index);

    /// <summary>Writes the counts of an article to scratch files; those that are in them stay there.</summary>
    public static IReadOnlyList<TermCount> Of(
        (PackFile<TermCount> Words, PackFile<TermCount> Phrases) files,
        ArticleInfo article,
        IReadOnlyList<TermCount> rows)
    {
        if (rows.Count == 0 || rows is PackedCounts) return rows;
        var terms = rows as PackedTerms ?? PackedTerms.Of(article, rows);
        using var words = new RowWriter(files.Words.Texts);
        using var phrases = new RowWriter(files.Phrases.Texts);
        var wordCount = 0;
        foreach (var entry in terms.Entries)
        {
            var isWord = entry.Length == 1;
            if (isWord) wordCount++;
            TermFormat.Write(isWord ? words : phrases, terms.Texts, entry);
        }

        return new PackedCounts(
            PackedRows<TermCount>.Of(files.Words, article, words, wordCount),
            PackedRows<TermCount>.Of(files.Phrases, article, phrases, terms.Count - wordCount));
    }

    /// <inheritdoc/>
    public IArticleRows<TermCount> With(ArticleInfo article) =>
        new PackedCounts(With(_words, article), With(_phrases, article));

    /// <inheritdoc/>
    public IEnumerable<TermCount> OfLength(int words) =>
        words == 1 ? _words : _phrases.Where(row => row.Length == words);

    /// <inheritdoc/>
    public IEnumerator<TermCount> GetEnumerator()
    {
        var next = 0;
        foreach (var phrase in _phrases)
        {
            while (next < _words.Count && IsBefore(_words[next], phrase)) yield return _words[next++];
            yield return phrase;
        }
        while (next < _words.Count) yield return _words[next++];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A word and a phrase are never the same term.
    private static bool IsBefore(TermCount word, TermCount phrase) =>
        string.CompareOrdinal(word.Term, phrase.Term) < 0;

    private static IReadOnlyList<TermCount> With(IReadOnlyList<TermCount> rows, ArticleInfo article) =>
        rows is IArticleRows<TermCount> packed ? packed.With(article) : rows;
}
