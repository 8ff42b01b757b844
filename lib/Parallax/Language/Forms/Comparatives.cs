using System.Collections.Frozen;

namespace Parallax.Language.Forms;

/// <summary>Takes -er and -est off adjectives and adverbs: "bigger" is "big", "easiest" is "easy".</summary>
/// <remarks>
/// English compares short words so: -er is taken off where one syllable is left, or -y, -le or -ow; -est always.
/// </remarks>
internal static class Comparatives
{
    private const int ShortestStem = 2;

    // Words that end so and compare nothing.
    private static readonly FrozenSet<string> Whole = ListedWords.Of("text", "ends-as-compared");

    /// <summary>The word without its ending; null where it has none.</summary>
    public static string? Positive(string word)
    {
        if (word.EndsWith("est", StringComparison.Ordinal)) return Whole.Contains(word) ? null : Stem(word[..^3]);
        if (!word.EndsWith("er", StringComparison.Ordinal) || Whole.Contains(word)) return null;
        var stem = word[..^2];
        return IsShort(stem) || EndsAsCompared(stem) ? Stem(stem) : null;
    }

    private static string? Stem(string stem)
    {
        if (stem.Length < ShortestStem || !SilentE.HasVowel(stem)) return null;
        if (stem[^1] == 'i') return stem[..^1] + "y";
        return stem.EndsWith("ng", StringComparison.Ordinal) || stem.EndsWith("ow", StringComparison.Ordinal)
            ? stem : SilentE.Restore(stem);
    }

    private static bool EndsAsCompared(string stem) => stem[^1] == 'i' || stem.EndsWith("ow", StringComparison.Ordinal)
        || (stem[^1] == 'l' && stem.Length > ShortestStem && !IsVowel(stem[^2]));

    private static bool IsShort(string stem)
    {
        var groups = 0;
        for (var i = 0; i < stem.Length; i++)
            if (IsVowel(stem[i]) && (i == 0 || !IsVowel(stem[i - 1]))) groups++;
        return stem.Length >= ShortestStem && groups == 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
