namespace Parallax;

/// <summary>The part of an article that a stretch of text belongs to.</summary>
public enum SectionKind
{
    /// <summary>The article's title as it stands in the file.</summary>
    Headline,

    /// <summary>The deck or summary between headline and body.</summary>
    Standfirst,

    /// <summary>The article's own running text.</summary>
    Body,

    /// <summary>The text of a picture's caption, its credit aside.</summary>
    Caption,
}
