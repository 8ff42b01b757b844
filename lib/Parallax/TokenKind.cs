namespace Parallax;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>
    /// Letters, perhaps with digits, inner apostrophes or abbreviation points: "Putin", "U.S.", "n't".
    /// </summary>
    Word,

    /// <summary>Digits, perhaps with separators: "7,000", "3.5".</summary>
    Number,

    /// <summary>Punctuation and symbols.</summary>
    Punctuation,

    /// <summary>A web or e-mail address.</summary>
    Address,
}
