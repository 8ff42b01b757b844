namespace Parallax;

/// <summary>How a label is attached to the entity it describes.</summary>
public enum LabelKind
{
    /// <summary>An office before the name: "Russian President".</summary>
    Title,

    /// <summary>A form of address: "Mr.", "Ms.", "Dr.".</summary>
    Honorific,

    /// <summary>A description set off by commas: "John Kirby, a spokesman".</summary>
    Apposition,

    /// <summary>An adjective before the name: "communist China".</summary>
    Adjective,

    /// <summary>What the entity is said to be: "X is the leader of Y".</summary>
    Predicate,

    /// <summary>A description used instead of the name: "the Russian leader".</summary>
    Description,
}
