namespace Parallax.Language;

/// <summary>Everything about a word that does not depend on where it stands; computed once a surface form.</summary>
internal sealed class WordFacts
{
    /// <summary>The form as printed.</summary>
    public required string Surface { get; init; }

    /// <summary>The form for comparison: small letters, straight apostrophes.</summary>
    public required string Norm { get; init; }

    /// <summary>The word's number in the gazetteer of phrases; −1 where no phrase holds it.</summary>
    public int PhraseId { get; init; } = -1;

    /// <summary>Its classes.</summary>
    public WordClass Classes { get; init; }

    /// <summary>Hash of <see cref="Norm"/>.</summary>
    public ulong NormHash { get; init; }

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

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether it has two letters or more, all of them capitals.</summary>
    public bool AllCaps { get; init; }

    /// <summary>Whether it begins with a letter.</summary>
    public bool Letter { get; init; }

    /// <summary>Whether it is of any of these classes.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;
}
