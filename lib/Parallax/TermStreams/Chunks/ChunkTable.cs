using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>
/// The short chunks of text met so far with their words, in an open-addressing table that all workers share.
/// </summary>
/// <remarks>
/// Looking up takes no lock: of a slot the first half of the key is written last, and larger arrays take the place of
/// full ones when they are complete. Who misses a chunk that is being added looks again under the lock. The table is
/// bounded.
/// </remarks>
internal sealed unsafe class ChunkTable
{
    private const int MaxChunks = 1 << 19;

    private readonly Lock _gate = new();
    private volatile ChunkSlots _slots = new(1 << 12);
    private volatile ChunkToken[] _words = new ChunkToken[1 << 12];
    private volatile int _used;
    private int _wordCount;

    /// <summary>The slots; those of a later time may have more chunks.</summary>
    public ChunkSlots Slots
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _slots;
    }

    /// <summary>Whether no chunk is added any more.</summary>
    public bool IsFull => _used >= MaxChunks;

    /// <summary>The words of a chunk of this table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<ChunkToken> Words(in Chunk chunk) => new(_words, chunk.First, chunk.Count);

    /// <summary>The hash of a chunk's key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(ulong low, ulong high)
    {
        var hash = (low ^ high * 0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93;
        return (uint)(hash >> 32);
    }

    /// <summary>Adds a chunk with its words, unless another thread was first.</summary>
    public ref Chunk Add(Chunk chunk, List<ChunkToken> words)
    {
        lock (_gate)
        {
            if (_used * 2 >= _slots.Count) Grow();
            ref var slot = ref Find(_slots, in chunk);
            if (slot.Count >= 0) return ref slot;
            chunk.First = Append(words);
            Fill(ref slot, in chunk);
            _used++;
            return ref slot;
        }
    }

    private int Append(List<ChunkToken> words)
    {
        var (array, first) = (_words, _wordCount);
        if (first + words.Count > array.Length) Array.Resize(ref array, (first + words.Count) * 2);
        words.CopyTo(array, first);
        _words = array;
        _wordCount += words.Count;
        return first;
    }

    private void Grow()
    {
        var (slots, larger) = (_slots, new ChunkSlots(_slots.Count * 2));
        for (var at = 0; at < slots.Count; at++)
        {
            ref readonly var slot = ref slots.First[at];
            if (slot.Count >= 0) Fill(ref Find(larger, in slot), in slot);
        }

        _slots = larger;
        GC.KeepAlive(slots);
    }

    // The chunk's slot, or the empty one where it belongs.
    private static ref Chunk Find(ChunkSlots slots, scoped in Chunk chunk)
    {
        for (var at = Hash(chunk.Low, chunk.High); ; at++)
        {
            ref var slot = ref slots.First[at & slots.Mask];
            if (slot.Count < 0 || (slot.Low == chunk.Low && slot.High == chunk.High)) return ref slot;
        }
    }

    private static void Fill(ref Chunk slot, in Chunk chunk)
    {
        slot.Only = chunk.Only;
        slot.First = chunk.First;
        slot.Flags = chunk.Flags;
        slot.High = chunk.High;
        slot.Count = chunk.Count;
        Volatile.Write(ref slot.Low, chunk.Low);
    }
}
