using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>The words of a sentence by their distance from one of them.</summary>
internal readonly ref struct NameContext(WordFacts[] words, SentenceBounds bounds, int token)
{
    /// <summary>The value of what is outside the sentence.</summary>
    public const ulong Nowhere = 0x51ED270B;

    /// <summary>The token in the middle.</summary>
    public int Token => token;

    /// <summary>The sentence.</summary>
    public SentenceBounds Bounds => bounds;

    /// <summary>Whether the token is its sentence's first.</summary>
    public bool IsFirst => token == bounds.FirstToken;

    /// <summary>The word in the middle.</summary>
    public WordFacts Word => words[token];

    /// <summary>How the sentence is set: 0 as prose, 1 in capitals, 2 as a headline.</summary>
    public ulong Style { get; init; }

    /// <summary>The style, with what marks a sentence's first word.</summary>
    public ulong StyleAndPlace => Style | (IsFirst ? 4UL : 0);

    /// <summary>The hash of a word's normal form.</summary>
    public ulong Norm(int distance) => Contains(distance) ? words[token + distance].NormHash : Nowhere;

    /// <summary>The hash of a word's shape.</summary>
    public ulong Shape(int distance) => Contains(distance) ? words[token + distance].Shape : Nowhere;

    /// <summary>A word's classes as a number.</summary>
    public ulong Classes(int distance) => Contains(distance) ? (ulong)words[token + distance].Classes : Nowhere;

    private bool Contains(int distance) => token + distance >= bounds.FirstToken && token + distance < bounds.EndToken;
}
