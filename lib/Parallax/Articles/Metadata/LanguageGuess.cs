namespace Parallax.Articles.Metadata;

/// <summary>Guesses the language of a text by its commonest words.</summary>
internal static class LanguageGuess
{
    private const int MaxWords = 400, MinWords = 20;

    // The commonest words make a quarter of a text in their language, and a few in a hundred of one in another.
    private const double MinShare = 0.08;
    private const string Separators = " \n\t\r.,;:!?()\"“”";

    private static readonly (string Code, HashSet<string> Words)[] Languages =
        [.. ArticleTables.Rows("languages.tsv").Select(r => (r[0], WordsOf(r[1])))];

    /// <summary>The two-letter code of the language whose words are commonest; null where none is common.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Languages.Length];
        var words = 0;
        foreach (var range in text.SplitAny(Separators))
        {
            var word = text[range];
            if (word.Length == 0) continue;
            if (++words > MaxWords) break;
            Count(word, counts);
        }
        var best = Highest(counts);
        return words >= MinWords && counts[best] >= words * MinShare ? Languages[best].Code : null;
    }

    private static void Count(ReadOnlySpan<char> word, Span<int> counts)
    {
        for (var i = 0; i < counts.Length; i++)
            if (Languages[i].Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) counts[i]++;
    }

    private static int Highest(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return best;
    }

    private static HashSet<string> WordsOf(string list) => list.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
}
