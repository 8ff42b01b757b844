namespace Parallax;

/// <summary>Which field of a file's records was read as what.</summary>
/// <param name="File">The first file that was read so, relative to the loaded root.</param>
/// <param name="Field">What it was read as: text, title, outlet, authors, published, url, language, story, section,
/// id.</param>
/// <param name="Name">The field's or column's name in the file.</param>
public sealed record FieldMapping(string File, string Field, string Name);
