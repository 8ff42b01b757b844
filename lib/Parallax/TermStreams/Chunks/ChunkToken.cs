namespace Parallax.TermStreams.Chunks;

/// <summary>A word of a chunk of text.</summary>
/// <param name="Form">Number of the form it is counted under.</param>
/// <param name="Inner">Number of the form it has inside a phrase.</param>
/// <param name="Broken">Whether it cannot follow the word before it in a phrase.</param>
internal readonly record struct ChunkToken(int Form, int Inner, bool Broken);
