namespace Parallax.Language;

/// <summary>The one way in which words are counted wherever a denominator is shown.</summary>
/// <remarks>
/// A word is a run of characters between white space, dashes (– — ―) and slashes that holds at least one letter or
/// digit;
/// a hyphenated word is one.
/// </remarks>
public static class WordCounter
{
    /// <summary>Number of words in <paramref name="text"/>.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var counted = false;
        return Count(text, ref counted);
    }

    /// <summary>Number of words that have their first letter or digit in <paramref name="text"/>.</summary>
    /// <param name="text">The next stretch of a longer text.</param>
    /// <param name="counted">
    /// Whether the word that runs into this stretch is counted already; false at first. Handed from stretch to stretch,
    /// it
    /// makes the counts add up to that of the whole, even where a stretch ends within a word.
    /// </param>
    public static int Count(ReadOnlySpan<char> text, ref bool counted)
    {
        var words = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '–' or '—' or '―' or '/') counted = false;
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /// <summary>
    /// The beginning of <paramref name="text"/> up to the end of its <paramref name="words"/>th word.
    /// </summary>
    internal static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> text, int words)
    {
        var counted = false;
        for (var end = 1; end < text.Length; end++)
        {
            words -= Count(text.Slice(end - 1, 1), ref counted);
            if (words <= 0 && (!counted || char.IsWhiteSpace(text[end])))
                return text[..end].TrimEnd();
        }
        return text;
    }
}
