namespace Parallax;

/// <summary>What kind of thing an entity is, in the sense of CoNLL-2003 (Tjong Kim Sang and De Meulder 2003).</summary>
public enum EntityType
{
    /// <summary>A person (PER).</summary>
    Person,

    /// <summary>An organisation (ORG).</summary>
    Organization,

    /// <summary>A place (LOC), countries included.</summary>
    Location,

    /// <summary>Nationalities, religions, events, works (MISC).</summary>
    Miscellaneous,

    /// <summary>People who have something in common and act together (GRP): "Senate Democrats", "protesters".</summary>
    Group,
}
