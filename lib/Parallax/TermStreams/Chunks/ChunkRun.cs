namespace Parallax.TermStreams.Chunks;

/// <summary>A chunk of text about to be looked up.</summary>
internal struct ChunkRun
{
    /// <summary>Its key, as in <see cref="Chunk"/>; of no use for a long chunk.</summary>
    public ulong Low, High;

    /// <summary>Offset of its first byte.</summary>
    public int Start;

    /// <summary>Its length in bytes.</summary>
    public int Length;

    /// <summary>Hash of its key.</summary>
    public uint Hash;
}
