namespace Parallax.Tone;

/// <summary>What a word does to the valence of others.</summary>
internal enum ModifierKind : byte
{
    None,

    /// <summary>A phrase that looks like a modifier and is none: "not only".</summary>
    Plain,
    Negator,
    Intensifier,
    Diminisher,
    Lesser,
    Excess,
    Reverser,
    Spoiler,
    Irrealis,
    Comparison,
    Concession,
    Contrast,

    /// <summary>Ends the reach of modifiers: a mark, a clause's beginning.</summary>
    Boundary,
}
