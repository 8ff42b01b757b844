using System.Collections.Frozen;

namespace Parallax.Language;

/// <summary>Function words, which lists of terms leave out.</summary>
public static class StopWords
{
    /// <summary>English function words in normal form.</summary>
    public static FrozenSet<string> English { get; } = EmbeddedText.Lines("terms/stopwords.txt")
        .SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a term, of one word or more, consists of function words alone.</summary>
    public static bool IsFunction(string term) => term.Split(' ').All(English.Contains);

    /// <summary>
    /// Whether a term begins or ends with a function word: "of the treaty" does, "president of russia" does not.
    /// </summary>
    public static bool Bounds(string term) =>
        English.Contains(term.Split(' ')[0])
            || English.Contains(term.Split(' ')[^1]);
}
