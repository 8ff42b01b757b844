namespace Parallax.Articles.Metadata;

/// <summary>Guesses the language of a text by its commonest words.</summary>
internal static class LanguageGuess
{
    private const int MaxWords = 400, MinWords = 20;
    private const double MinShare = 0.08;
    private static readonly (string Code, HashSet<string> Words)[] Languages =
        [.. Resource.Rows("languages.tsv").Select(r => (r[0], r[1].Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase)))];

    /// <summary>The two-letter code of the language whose words are commonest; null where none is common.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Languages.Length];
        var words = 0;
        foreach (var range in text.SplitAny(" \n\t\r.,;:!?()\"“”"))
        {
            var word = text[range];
            if (word.Length == 0) continue;
            if (++words > MaxWords) break;
            for (var i = 0; i < counts.Length; i++)
                if (Languages[i].Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) counts[i]++;
        }
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return words >= MinWords && counts[best] >= words * MinShare ? Languages[best].Code : null;
    }
}
