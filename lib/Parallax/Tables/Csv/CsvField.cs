namespace Parallax.Tables.Csv;

/// <summary>A field of a CSV file.</summary>
/// <param name="Text">Its text; null where the field is empty, which is a missing value.</param>
/// <param name="IsQuoted">Whether it was in quotes.</param>
internal readonly record struct CsvField(string? Text, bool IsQuoted);
