namespace Parallax.Terms.Style;

/// <summary>How many different words a text uses.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="Types">Number of different words.</param>
/// <param name="Window">Length of the moving window in words; the text's where that is shorter.</param>
/// <param name="Mattr">Mean type–token ratio of all windows, which does not fall with the text's length.</param>
public sealed record LexicalDiversity(int Words, int Types, int Window, double Mattr)
{
    /// <summary>
    /// Type–token ratio of the whole text; 0 of an empty one. It falls with length: compare <see cref="Mattr"/>.
    /// </summary>
    public double TypeTokenRatio => Words == 0 ? 0 : (double)Types / Words;

    /// <summary>The diversity of words in running order.</summary>
    /// <remarks>
    /// Covington and McFall (2010), "Cutting the Gordian knot: the moving-average type–token ratio (MATTR)".
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The window holds no word.</exception>
    public static LexicalDiversity Of(IReadOnlyList<string> words, int window = 100)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        window = Math.Min(window, words.Count);
        var types = words.Distinct(StringComparer.Ordinal).Count();
        return new LexicalDiversity(words.Count, types, window, MovingRatio(words, window));
    }

    // The mean number of types in a window, divided by the window's length.
    private static double MovingRatio(IReadOnlyList<string> words, int window)
    {
        if (words.Count == 0) return 0;
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        long types = 0;
        for (var i = 0; i < words.Count; i++)
        {
            inside[words[i]] = inside.GetValueOrDefault(words[i]) + 1;
            if (i >= window) TakeOut(words[i - window], inside);
            if (i >= window - 1) types += inside.Count;
        }

        return (double)types / window / (words.Count - window + 1);
    }

    private static void TakeOut(string word, Dictionary<string, int> inside)
    {
        if (--inside[word] == 0) inside.Remove(word);
    }
}
