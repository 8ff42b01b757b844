using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>
/// The short chunks of text met so far with their words, in an open-addressing table that all workers share.
/// </summary>
/// <remarks>
/// Larger arrays take the place of full ones when they are complete. Who misses a chunk that is being added looks again
/// under the lock. The table is bounded.
/// </remarks>
internal sealed unsafe class ChunkTable
{
    private const int MaxChunks = 1 << 19;

    private readonly Lock _gate = new();
    // All slots that there were: a worker may still look into those of an earlier time.
    private readonly List<ChunkSlots> _all = [new(1 << 12)];
    private volatile ChunkSlots _slots;
    private volatile ChunkToken[] _words = new ChunkToken[1 << 12];
    private volatile int _used;
    private int _wordCount;

    public ChunkTable() => _slots = _all[0];

    /// <summary>The slots; those of a later time may have more chunks.</summary>
    public ChunkSlots Slots => _slots;

    /// <summary>Whether no chunk is added any more.</summary>
    public bool IsFull => _used >= MaxChunks;

    /// <summary>The words of a chunk of this table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<ChunkToken> Words(in Chunk chunk) => new(_words, chunk.First, chunk.Count);

    /// <summary>Adds a chunk with its words, unless another thread was first.</summary>
    public ref Chunk Add(Chunk chunk, List<ChunkToken> words)
    {
        lock (_gate)
        {
            var key = new ChunkKey(chunk.Low, chunk.High);
            var slot = _slots.Find(key, key.Hash);
            if (slot != null) return ref *slot;
            if (_used * 2 >= _slots.Count) Grow();
            chunk.First = Append(words);
            _used++;
            return ref *_slots.Add(chunk);
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
        var larger = new ChunkSlots(_slots.Count * 2);
        _slots.CopyTo(larger);
        _all.Add(larger);
        _slots = larger;
    }
}
