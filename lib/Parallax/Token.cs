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
    /// <remarks>
    /// Found each time it is asked for, from the norm and the part of speech: without the latter, only plurals and
    /// irregular verbs have another form. A verb with n't has the verb's ("didn't": "do").
    /// </remarks>
    public string Lemma => Lemmas?.Of(Norm, Pos) ?? Norm;

    /// <summary>What tells the dictionary form; none for marks, numbers and addresses.</summary>
    internal ILemmas? Lemmas { get; init; }

    /// <summary>Part of speech.</summary>
    public PartOfSpeech Pos { get; init; }
}
