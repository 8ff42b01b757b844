namespace Parallax.TermStreams.Chunks;

/// <summary>
/// What follows a chunk that ends with a point: whether the point belongs to its last word can depend on it.
/// </summary>
internal enum ChunkContext : byte
{
    /// <summary>The chunk does not end with a point, or neither of the others follows.</summary>
    Other,

    /// <summary>A blank and a capital letter.</summary>
    Capital,

    /// <summary>A blank and a digit.</summary>
    Digit,
}
