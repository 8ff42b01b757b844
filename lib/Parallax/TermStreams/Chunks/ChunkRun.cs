namespace Parallax.TermStreams.Chunks;

/// <summary>A chunk of text about to be looked up.</summary>
internal struct ChunkRun
{
    /// <summary>Its key and the hash of it; of no use for a long chunk.</summary>
    public ChunkKey Key;

    /// <inheritdoc cref="Key"/>
    public uint Hash;

    /// <summary>Offset of its first byte.</summary>
    public int Start;

    /// <summary>Its length in bytes.</summary>
    public int Length;
}
