namespace Parallax.Records.Folders;

/// <summary>A file, or a stretch of a large one, that articles were read from.</summary>
/// <param name="Name">The file's path below the folder that was given, with forward slashes.</param>
/// <param name="Hash">SHA-256 of its bytes and of what folder and table beside it say about its articles.</param>
/// <param name="From">The first byte; null where the whole file was read.</param>
/// <param name="To">The byte after the last one; null where the whole file was read.</param>
internal sealed record InputRange(string Name, string Hash, long? From = null, long? To = null);
