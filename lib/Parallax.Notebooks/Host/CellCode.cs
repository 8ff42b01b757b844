namespace Parallax.Notebooks.Host;

/// <summary>A cell without its directives.</summary>
/// <param name="Code">The C# script, line by line where it stood.</param>
internal sealed record CellCode(string Code);
