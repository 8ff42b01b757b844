using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Parallax.TermStreams.Chunks;

/// <summary>The slots of a table of chunks, two of them to a line of the processor's cache.</summary>
/// <remarks>
/// An array alone begins anywhere, so that half of its slots would lie in two lines. Looking up takes no lock: of a
/// slot the first half of the key is written last.
/// </remarks>
internal sealed unsafe class ChunkSlots
{
    private const int Line = 64;

    // Kept so that the memory stays.
    private readonly Chunk[] _memory;
    private readonly Chunk* _first;
    private readonly uint _mask;

    /// <summary>So many empty slots.</summary>
    /// <param name="count">A power of two.</param>
    public ChunkSlots(int count)
    {
        _memory = GC.AllocateUninitializedArray<Chunk>(count + Line / sizeof(Chunk), pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref _memory[0]);
        _first = (Chunk*)((address + Line - 1) / Line * Line);
        _mask = (uint)count - 1;
        new Span<Chunk>(_first, count).Fill(new Chunk { Count = -1 });
    }

    /// <summary>How many there are.</summary>
    public int Count => (int)_mask + 1;

    /// <summary>Makes the keys of chunks of a text and has their slots fetched into the processor's cache.</summary>
    public void Fetch(byte* text, Span<ChunkRun> runs)
    {
        foreach (ref var run in runs)
        {
            if (run.Length > ChunkKey.Longest) continue;
            run.Key = new ChunkKey(text + run.Start, run.Length);
            run.Hash = run.Key.Hash;
            if (Sse.IsSupported) Sse.Prefetch0(_first + (run.Hash & _mask));
        }
    }

    /// <summary>The chunk with a key and the key's hash; null where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Chunk* Find(in ChunkKey key, uint hash)
    {
        for (var at = hash; ; at++)
        {
            var slot = _first + (at & _mask);
            if (Volatile.Read(ref slot->Low) == key.Low && slot->High == key.High) return slot;
            if (slot->Count < 0) return null;
        }
    }

    /// <summary>Adds a chunk with a key that is not there yet. Not while another thread adds one.</summary>
    public Chunk* Add(in Chunk chunk)
    {
        var at = new ChunkKey(chunk.Low, chunk.High).Hash;
        while (_first[at & _mask].Count >= 0) at++;
        var slot = _first + (at & _mask);
        slot->Only = chunk.Only;
        slot->First = chunk.First;
        slot->Flags = chunk.Flags;
        slot->High = chunk.High;
        slot->Count = chunk.Count;
        Volatile.Write(ref slot->Low, chunk.Low);
        return slot;
    }

    /// <summary>Adds all chunks to other slots, of which there must be enough.</summary>
    public void CopyTo(ChunkSlots others)
    {
        foreach (ref readonly var chunk in new ReadOnlySpan<Chunk>(_first, Count))
        {
            if (chunk.Count >= 0) others.Add(chunk);
        }
    }
}
