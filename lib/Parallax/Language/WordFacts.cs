namespace Parallax.Language;

/// <summary>
/// Everything about a word that does not depend on its place in a text; computed once a surface form.
/// </summary>
internal sealed class WordFacts
{
    /// <summary>The form as printed.</summary>
    public required string Surface { get; init; }

    /// <summary>The form for comparison: small letters, straight apostrophes.</summary>
    public required string Norm { get; init; }

    /// <summary>The word's number in the gazetteer of phrases; −1 where no phrase holds it.</summary>
    public int PhraseId { get; init; } = -1;

    /// <summary>Its classes in the gazetteers of names.</summary>
    public WordClass Classes { get; init; }

    /// <summary>Its closed classes.</summary>
    public WordClass Grammar { get; init; }

    /// <summary>Its class in the partition of closed-class words.</summary>
    public ClosedClass ClosedClass { get; init; }

    /// <summary>The verb of saying, thinking or naming that it is a form of; null where it is none.</summary>
    public CueVerb? Verb { get; init; }

    /// <summary>Hash of <see cref="Norm"/>.</summary>
    public ulong NormHash { get; init; }

    /// <summary>Hash of <see cref="Norm"/> in 32 bits.</summary>
    public uint WordHash { get; init; }

    /// <summary>Hash of the norm's beginning, which related words share.</summary>
    public uint StemHash { get; init; }

    /// <summary>Hash of its shape: capitals, small letters, digits and marks, runs of them as one.</summary>
    public ulong Shape { get; init; }

    /// <summary>Hash of its first three letters.</summary>
    public ulong Prefix3 { get; init; }

    /// <summary>Hash of its first four letters.</summary>
    public ulong Prefix4 { get; init; }

    /// <summary>Hash of its last two letters.</summary>
    public ulong Suffix2 { get; init; }

    /// <summary>Hash of its last three letters.</summary>
    public ulong Suffix3 { get; init; }

    /// <summary>Hash of its last four letters.</summary>
    public ulong Suffix4 { get; init; }

    /// <summary>Hash of the last three letters of a word of five or more, in 32 bits; 0 for a shorter one.</summary>
    public uint EndingHash { get; init; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether it has two letters or more, all of them capitals.</summary>
    public bool AllCaps { get; init; }

    /// <summary>Whether it begins with a letter.</summary>
    public bool Letter { get; init; }

    /// <summary>Whether it is of any of these classes.</summary>
    public bool Is(WordClass classes) => ((Classes | Grammar) & classes) != 0;
}
