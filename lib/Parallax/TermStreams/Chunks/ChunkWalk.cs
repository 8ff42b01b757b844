using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>Walks over the chunks of a text with their words.</summary>
/// <remarks>
/// Chunks are taken some at a time, so that their slots are in the processor's cache when they are looked up.
/// </remarks>
internal unsafe ref struct ChunkWalk(ChunkCache cache, byte* text, int length, Span<ChunkRun> runs)
{
    /// <summary>How many chunks are taken at a time.</summary>
    public const int Batch = 32;

    private readonly ChunkCache _cache = cache;
    private readonly byte* _text = text;
    private readonly Span<ChunkRun> _runs = runs;
    private ChunkSlots _slots = cache.Slots;
    private ChunkEnumerator _chunks = new(text, length);
    private int _taken;
    private int _at;

    /// <summary>Where the chunk is.</summary>
    public readonly ref ChunkRun Run
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _runs[_at];
    }

    /// <summary>What the chunk holds; valid until the next one is asked for.</summary>
    public readonly ref Chunk Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ref readonly var run = ref Run;
            if (run.Length > ChunkKey.Longest) return ref _cache.FindLong(_text + run.Start, run.Length);
            var slot = _slots.Find(run.Key, run.Hash);
            if (slot == null) return ref _cache.Add(_text + run.Start, run.Length, run.Key);
            return ref *slot;
        }
    }

    /// <summary>Goes to the next chunk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext() => ++_at < _taken || Take();

    private bool Take()
    {
        _taken = _chunks.Take(_runs);
        _at = 0;
        // Larger slots may have taken the place of the last ones.
        _slots = _cache.Slots;
        _slots.Fetch(_text, _runs[.._taken]);
        return _taken > 0;
    }
}
