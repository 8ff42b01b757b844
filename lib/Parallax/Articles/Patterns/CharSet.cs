using System.Globalization;

namespace Parallax.Articles.Patterns;

/// <summary>The characters that one step of a pattern takes: ranges, classes of Unicode, or all but these.</summary>
internal sealed class CharSet
{
    private const int Ascii = 128;
    private readonly string ranges;
    private readonly CharClasses classes;
    private readonly bool isNegated, ignoresCase;
    private readonly UInt128 ascii;

    /// <summary>A set; <paramref name="ranges"/> holds the first and last character of each of its ranges in turn.</summary>
    public CharSet(string ranges, CharClasses classes, bool isNegated, bool ignoresCase)
    {
        (this.ranges, this.classes, this.isNegated, this.ignoresCase) = (ranges, classes, isNegated, ignoresCase);
        for (var c = '\0'; c < Ascii; c++)
            if (Decide(c)) ascii |= UInt128.One << c;
    }

    /// <summary>Whether the set holds a character.</summary>
    public bool Contains(char c) => c < Ascii ? (ascii >> c & 1) != 0 : Decide(c);

    /// <summary>Whether <c>\b</c> takes a character for a part of a word, as .NET's regular expressions do.</summary>
    public static bool IsWord(char c) => c < Ascii ? char.IsAsciiLetterOrDigit(c) || c == '_' : char.IsLetter(c) || c is '\u200C' or '\u200D'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    private bool Decide(char c) => (IsInRange(c) || IsInClass(c)
        || ignoresCase && (IsInRange(char.ToLowerInvariant(c)) || IsInRange(char.ToUpperInvariant(c)))) != isNegated;

    private bool IsInRange(char c)
    {
        for (var i = 0; i < ranges.Length; i += 2)
            if (c >= ranges[i] && c <= ranges[i + 1]) return true;
        return false;
    }

    private bool IsInClass(char c) => classes.Categories != 0 && (classes.Categories >> (int)char.GetUnicodeCategory(c) & 1) != 0
        || (char.IsWhiteSpace(c) ? classes.HasSpace : classes.HasNonSpace);
}
