using Parallax.Entities.Names;

namespace Parallax.Entities.Catalogue;

/// <summary>Why an article's entity is counted under another name than its article gives it.</summary>
public enum JoinReason
{
    /// <summary>The user's alias file says so.</summary>
    Alias,

    /// <summary>Most articles of the coverage take the name for another type of thing.</summary>
    Type,

    /// <summary>The names differ in capitals, accents, points or hyphens only.</summary>
    Spelling,

    /// <summary>
    /// The full names differ in a middle name, an initial or a familiar first name: "Tim" and "Timothy".
    /// </summary>
    Variant,

    /// <summary>A surname alone, where other articles give the full name.</summary>
    Surname,

    /// <summary>A short form or acronym that another article uses beside the full name of a body.</summary>
    ShortForm,
}
