namespace Parallax.Comparison.Words;

/// <summary>Finds the concepts whose patterns a term matches.</summary>
internal sealed class ConceptMatcher(ConceptDictionary dictionary)
{
    private readonly (string Concept, string[] Words)[] _patterns =
        [.. dictionary.Entries.Select(e => (
            e.Concept,
            e.Pattern.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)))];

    private readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal);

    /// <summary>The concepts of a term, each once.</summary>
    public IReadOnlyList<string> Concepts(string term)
    {
        if (_known.TryGetValue(term, out var concepts)) return concepts;
        var words = term.Split(' ');
        return _known[term] = [.. _patterns.Where(p => Matches(p.Words, words))
            .Select(p => p.Concept)
            .Distinct(StringComparer.Ordinal)];
    }

    private static bool Matches(string[] pattern, string[] words)
    {
        if (pattern.Length != words.Length) return false;
        for (var i = 0; i < pattern.Length; i++)
            if (!Matches(pattern[i], words[i])) return false;
        return true;
    }

    /// <summary>
    /// Whether a word matches a pattern with * and ?; linear but for the last star, to which it returns.
    /// </summary>
    internal static bool Matches(string pattern, string word)
    {
        var (p, w, star, mark) = (0, 0, -1, 0);
        while (w < word.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, mark) = (p++, w);
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == word[w]))
                (p, w) = (p + 1, w + 1);
                else if (star >= 0) (p, w) = (star + 1, ++mark);
                else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
