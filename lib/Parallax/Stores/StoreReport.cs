namespace Parallax.Stores;

/// <summary>What work on a store did.</summary>
public sealed record StoreReport
{
    /// <summary>Articles in the store, or in the share of it.</summary>
    public required int Articles { get; init; }

    /// <summary>Words of their headlines, standfirsts and bodies.</summary>
    public required long Words { get; init; }

    /// <summary>Size of their texts in UTF-8, in bytes.</summary>
    public required long TextBytes { get; init; }

    /// <summary>Parts that were there already.</summary>
    public int KeptParts { get; init; }

    /// <summary>Parts that were made.</summary>
    public int MadeParts { get; init; }

    /// <summary>Articles that were analysed; all others were there already.</summary>
    public int Analysed { get; init; }

    /// <summary>What was left out, and what should be known.</summary>
    public IReadOnlyList<LoadIssue> Issues { get; init; } = [];

    /// <summary>
    /// What a whole store was made of: outlets with their articles and words, groups of duplicates; a line each.
    /// </summary>
    public IReadOnlyList<string> Loaded { get; init; } = [];

    /// <summary>Whether the store is whole, or a merge is still to follow.</summary>
    public bool IsWhole { get; init; }
}
