namespace Parallax.Entities.Names;

/// <summary>How a name may stand for another one.</summary>
internal enum NameKinship
{
    /// <summary>The first names are the same; one name has a middle name more.</summary>
    SameFirstName,

    /// <summary>One first name is the familiar form of the other.</summary>
    FamiliarFirstName,

    /// <summary>One first name is an initial.</summary>
    Initial,

    /// <summary>A surname alone.</summary>
    Surname,

    /// <summary>A body's name in another order, or without its country or kind of firm.</summary>
    Rearranged,

    /// <summary>A form that another article uses for it beside the full name.</summary>
    Printed,

    /// <summary>An acronym with its initials.</summary>
    Initials,
}
