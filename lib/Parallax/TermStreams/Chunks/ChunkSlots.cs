using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>The slots of a table of chunks, two of them to a line of the processor's cache.</summary>
/// <remarks>
/// An array alone begins anywhere, so that half of its slots would lie in two lines. The memory does not move, since
/// slots are fetched by address.
/// </remarks>
internal sealed unsafe class ChunkSlots
{
    private const int Line = 64;

    // Kept so that the memory stays.
    private readonly Chunk[] _memory;

    /// <summary>So many empty slots.</summary>
    /// <param name="count">A power of two.</param>
    public ChunkSlots(int count)
    {
        _memory = GC.AllocateUninitializedArray<Chunk>(count + Line / sizeof(Chunk), pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref _memory[0]);
        First = (Chunk*)((address + Line - 1) / Line * Line);
        Count = count;
        new Span<Chunk>(First, count).Fill(new Chunk { Count = -1 });
    }

    /// <summary>The first slot.</summary>
    public Chunk* First { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What of a hash tells the slot.</summary>
    public uint Mask
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)Count - 1;
    }
}
