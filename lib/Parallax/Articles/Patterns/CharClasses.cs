using System.Globalization;

namespace Parallax.Articles.Patterns;

/// <summary>The classes of characters in a set: a bit for each Unicode category, and white space or what is none.</summary>
internal readonly record struct CharClasses(int Categories, bool HasSpace = false, bool HasNonSpace = false)
{
    private const int Letters = 1 << (int)UnicodeCategory.UppercaseLetter | 1 << (int)UnicodeCategory.LowercaseLetter
        | 1 << (int)UnicodeCategory.TitlecaseLetter | 1 << (int)UnicodeCategory.ModifierLetter | 1 << (int)UnicodeCategory.OtherLetter;
    private const int Digits = 1 << (int)UnicodeCategory.DecimalDigitNumber;
    private const int Numbers = Digits | 1 << (int)UnicodeCategory.LetterNumber | 1 << (int)UnicodeCategory.OtherNumber;

    /// <summary>The class that <c>\d</c>, <c>\s</c>, <c>\S</c>, <c>\p{L}</c>, <c>\p{Lu}</c> or <c>\p{N}</c> names; null for any other name.</summary>
    public static CharClasses? Named(string name) => name switch
    {
        "d" => new(Digits),
        "s" => new(0, HasSpace: true),
        "S" => new(0, HasNonSpace: true),
        "L" => new(Letters),
        "Lu" => new(1 << (int)UnicodeCategory.UppercaseLetter),
        "N" => new(Numbers),
        _ => null,
    };

    /// <summary>What is in one or the other.</summary>
    public static CharClasses operator |(CharClasses a, CharClasses b) =>
        new(a.Categories | b.Categories, a.HasSpace || b.HasSpace, a.HasNonSpace || b.HasNonSpace);
}
