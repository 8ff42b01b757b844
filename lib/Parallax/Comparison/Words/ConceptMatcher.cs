using System.IO.Enumeration;

namespace Parallax.Comparison.Words;

/// <summary>Finds the concepts whose patterns a term matches.</summary>
internal sealed class ConceptMatcher(ConceptDictionary dictionary)
{
    private readonly (string Concept, string[] Words)[] _patterns =
        [.. dictionary.Entries.Select(entry => (entry.Concept, entry.Words))];

    private readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _beginnings = new(StringComparer.Ordinal);

    /// <summary>The concepts of a term, each once.</summary>
    public IReadOnlyList<string> Concepts(string term)
    {
        if (_known.TryGetValue(term, out var concepts)) return concepts;
        // There are far more phrases than words, and few begin like a pattern.
        var end = term.IndexOf(' ');
        if (end > 0 && !BeginsPhrase(term.AsSpan(0, end))) return [];
        return _known[term] = Find(term.Split(' '));
    }

    /// <summary>
    /// Whether a word matches a pattern with * and ?; linear but for the last star, to which it returns.
    /// </summary>
    internal static bool Matches(string pattern, string word) =>
        FileSystemName.MatchesSimpleExpression(pattern, word, ignoreCase: false);

    private bool BeginsPhrase(ReadOnlySpan<char> word)
    {
        var known = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var begins)) return begins;
        var first = word.ToString();
        begins = Array.Exists(_patterns, pattern => pattern.Words.Length > 1 && Matches(pattern.Words[0], first));
        return _beginnings[first] = begins;
    }

    private string[] Find(string[] words)
    {
        var matching = _patterns.Where(pattern => Matches(pattern.Words, words));
        return [.. matching.Select(pattern => pattern.Concept).Distinct(StringComparer.Ordinal)];
    }

    private static bool Matches(string[] pattern, string[] words)
    {
        if (pattern.Length != words.Length) return false;
        return pattern.Zip(words).All(pair => Matches(pair.First, pair.Second));
    }
}
