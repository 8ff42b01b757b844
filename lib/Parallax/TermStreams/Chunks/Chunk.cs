namespace Parallax.TermStreams.Chunks;

/// <summary>The words of a run of text between blanks, as the tokenizer found them when it first met the run.</summary>
internal struct Chunk
{
    /// <summary>The run's first eight bytes, zeros after its end.</summary>
    public ulong Low;

    /// <summary>Its next seven bytes, and what follows it (<see cref="ChunkContext"/>) in the eighth.</summary>
    public ulong High;

    /// <summary>Number of the form of its only word; −1 where it has none or several.</summary>
    public int Only;

    /// <summary>Index of its first word in the list of all chunks' words.</summary>
    public int First;

    /// <summary>Its number of words; −1 in an empty slot.</summary>
    public int Count;

    /// <summary>What it does to phrases.</summary>
    public ChunkFlags Flags;
}
