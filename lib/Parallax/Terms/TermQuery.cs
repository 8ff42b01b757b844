using Parallax.Language;

namespace Parallax.Terms;

/// <summary>A word or phrase that is looked for in texts.</summary>
/// <remarks>
/// It is found in any case and spelling that counts as the same ("co-operation", "Cooperation"). A word that ends in an
/// asterisk is a prefix: all words that begin with it are found. Possessive 's is no part of a word.
/// </remarks>
public sealed class TermQuery
{
    private const char Wildcard = '*';

    private readonly QueryWord[] _words;

    /// <summary>A query for a word or phrase.</summary>
    /// <exception cref="ArgumentException">It holds no word.</exception>
    public TermQuery(string term)
    {
        var segmenter = new Segmenter();
        var parts = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _words = [.. parts.SelectMany(part => WordsOf(part, segmenter))];
        if (_words.Length == 0)
            throw new ArgumentException($"'{term}' holds no word to look for; give a word or a phrase.", nameof(term));
        Term = string.Join(' ', _words.Select(word => word.Shown));
    }

    /// <summary>The query in normal form.</summary>
    public string Term { get; }

    /// <summary>Number of words.</summary>
    public int Length => _words.Length;

    /// <summary>The words in their order: each in normal form, and whether it is the beginning of others.</summary>
    internal IEnumerable<(string Norm, bool IsPrefix)> Words => _words.Select(word => (word.Norm, word.IsPrefix));

    /// <summary>Whether the words from <paramref name="at"/> on are what is looked for.</summary>
    internal bool Matches(List<DocumentWord> words, int at)
    {
        if (at + _words.Length > words.Count) return false;
        for (var i = 0; i < _words.Length; i++)
        {
            var word = words[at + i];
            var isApart = i > 0 && !word.Continues;
            if (isApart || !_words[i].Matches(word.Norm)) return false;
        }

        return true;
    }

    private static IEnumerable<QueryWord> WordsOf(string part, Segmenter segmenter)
    {
        var isPrefix = part.Length > 1 && part[^1] == Wildcard;
        var text = isPrefix ? part[..^1] : part;
        var words = DocumentWord.Of(segmenter.Segment(new ArticleInfo { Id = "" }, text));
        return words.Select((word, i) => new QueryWord(word.Norm, isPrefix && i == words.Count - 1));
    }

    private readonly record struct QueryWord(string Norm, bool IsPrefix)
    {
        public string Shown => IsPrefix ? Norm + Wildcard : Norm;

        public bool Matches(string norm) => IsPrefix ? norm.StartsWith(Norm, StringComparison.Ordinal) : norm == Norm;
    }
}
