namespace Parallax.Articles.Blocks;

/// <summary>What a block of text was found to be.</summary>
internal enum BlockRole : byte
{
    /// <summary>Not decided: body, if nothing else is found.</summary>
    Text,
    Title,
    Standfirst,
    Caption,
    Furniture,

    /// <summary>A row of a table of figures.</summary>
    Table,

    /// <summary>Body for certain.</summary>
    Body,
}
