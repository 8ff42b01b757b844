namespace Parallax.Cli.Projects;

/// <summary>A file of the library that a project takes along.</summary>
/// <param name="Path">Where it is among the command's own files.</param>
/// <param name="Place">Its place in the folder of the project's library, with <c>/</c> between the parts.</param>
internal sealed record LibraryFile(string Path, string Place);
