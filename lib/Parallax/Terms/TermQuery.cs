using Parallax.Language;

namespace Parallax.Terms;

/// <summary>A word or phrase that is looked for in texts.</summary>
/// <remarks>
/// It is found in any case and spelling that counts as the same ("co-operation", "Cooperation"). A word that ends in an
/// asterisk stands for all words that begin with it. Possessive 's is no part of a word.
/// </remarks>
public sealed class TermQuery
{
    private readonly string[] _words;
    private readonly bool[] _prefix;

    /// <summary>A query for a word or phrase.</summary>
    /// <exception cref="ArgumentException">It holds no word.</exception>
    public TermQuery(string term)
    {
        var segmenter = new Segmenter();
        var parts = term.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => Parts(segmenter, part))
            .ToArray();
        if (parts.Length == 0)
            throw new ArgumentException($"'{term}' holds no word to look for; give a word or a phrase.", nameof(term));
        _words = [.. parts.Select(p => p.Norm)];
        _prefix = [.. parts.Select(p => p.IsPrefix)];
        Term = string.Join(' ', parts.Select(p => p.IsPrefix ? p.Norm + "*" : p.Norm));
    }

    /// <summary>The query in normal form.</summary>
    public string Term { get; }

    /// <summary>Number of words.</summary>
    public int Length => _words.Length;

    /// <summary>Whether the words from <paramref name="at"/> on are what is looked for.</summary>
    internal bool Matches(List<DocumentWord> words, int at)
    {
        if (at + _words.Length > words.Count) return false;
        for (var i = 0; i < _words.Length; i++)
        {
            var norm = words[at + i].Norm;
            if (_prefix[i] ? !norm.StartsWith(_words[i], StringComparison.Ordinal) : norm != _words[i])
                return false;
            if (i > 0 && !words[at + i].Continues) return false;
        }
        return true;
    }

    private static IEnumerable<(string Norm, bool IsPrefix)> Parts(Segmenter segmenter, string part)
    {
        var isPrefix = part.Length > 1 && part[^1] == '*';
        var words = DocumentWord.Of(segmenter.Segment(
            new ArticleInfo { Id = "" },
            isPrefix ? part[..^1] : part));
        return words.Select((w, i) => (w.Norm, isPrefix && i == words.Count - 1));
    }
}
