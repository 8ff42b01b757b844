namespace Parallax.Stores;

/// <summary>A table that was exported.</summary>
/// <param name="Name">Its name, which the file's name begins with.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Path">The file.</param>
public sealed record ExportedTable(string Name, long Rows, string Path);
