using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>Abbreviations whose point belongs to the token and need not end a sentence.</summary>
internal static class Abbreviations
{
    // Stand before a name, so that a capital after them never begins a sentence.
    private static readonly FrozenSet<string> Titles = Set("abbreviated-title");

    private static readonly FrozenSet<string> Others = Set("abbreviation");

    // Also common words: abbreviations only before a digit.
    private static readonly FrozenSet<string> BeforeDigit = Set("abbreviation-before-digit");

    // Also common words or names: abbreviations only with a capital.
    private static readonly FrozenSet<string> OnlyCapitalised = Set("capitalised-abbreviation");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleLookup =
        Titles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup =
        Others.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DigitLookup =
        BeforeDigit.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CapitalLookup =
        OnlyCapitalised.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether <paramref name="word"/> (without its point) takes the point that follows it; <paramref name="rest"/>
    /// begins after that point.
    /// </summary>
    public static bool TakesPoint(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (word.Length > 6) return false;
        // circa, in lower case only: "vitamin C. 3 of them"
        if (DigitLookup.Contains(word) || word is "c") return StartsWithDigit(rest);
        if (!TitleLookup.Contains(word) && !OtherLookup.Contains(word)) return false;
        return char.IsUpper(word[0]) || !CapitalLookup.Contains(word);
    }

    /// <summary>Whether a token with its point is a title that stands before a name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> token) =>
        token.Length > 1 && TitleLookup.Contains(token[..^1]);

    /// <summary>Whether a token with its points introduces what follows, so that it ends no sentence.</summary>
    public static bool Introduces(string norm) => norm is "e.g." or "i.e." or "viz.";

    private static bool StartsWithDigit(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]);
    }

    private static FrozenSet<string> Set(string list) =>
        ListedWords.In("text", list).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
