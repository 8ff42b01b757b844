namespace Parallax.Text;

/// <summary>The one way in which words are counted wherever a denominator is shown.</summary>
/// <remarks>
/// A word is a run of characters between white space, dashes (– — ―) and slashes that holds at least one letter or digit;
/// a hyphenated word is one.
/// </remarks>
public static class WordCounter
{
    /// <summary>Number of words in <paramref name="text"/>.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var counted = false;
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
}
