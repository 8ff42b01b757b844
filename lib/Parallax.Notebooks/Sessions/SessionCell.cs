namespace Parallax.Notebooks.Sessions;

/// <summary>Code to run.</summary>
/// <param name="Name">How errors speak of it, such as <c>cell 3</c>.</param>
/// <param name="Code">C# script with the directives of a notebook.</param>
public sealed record SessionCell(string Name, string Code);
