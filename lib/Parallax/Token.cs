namespace Parallax;

/// <summary>A word, number, mark or address of the text.</summary>
/// <remarks>Strings are pooled: equal norms are the same object within an analyzer.</remarks>
public readonly record struct Token
{
    /// <summary>Where it stands in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; init; }

    /// <summary>
    /// The form for counting: lower case, straight apostrophes, ligatures resolved, one spelling for British and
    /// American.
    /// </summary>
    public required string Norm { get; init; }

    /// <summary>The dictionary form, lower case; the norm where it is not known.</summary>
    public string Lemma { get => field ?? Norm; init; }

    /// <summary>Part of speech.</summary>
    public PartOfSpeech Pos { get; init; }
}
