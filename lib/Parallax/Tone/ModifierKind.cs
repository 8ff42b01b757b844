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

    /// <summary>A verb after its subject: bad things that fall are good news, good things that fade are bad.</summary>
    Falls,

    /// <summary>The same in the passive: "the dispute is resolved".</summary>
    Removed,

    /// <summary>A verb after its subject: costs that soar are bad news.</summary>
    Rises,

    /// <summary>A thing with no valence of which more is worse: costs, rents, debt.</summary>
    Burden,

    /// <summary>Ends the reach of modifiers: a mark, a clause's beginning.</summary>
    Boundary,
}
