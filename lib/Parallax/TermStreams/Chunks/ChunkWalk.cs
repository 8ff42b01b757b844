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
    private ChunkEnumerator _chunks = new(text, length);
    private int _taken;
    private int _at;

    /// <summary>Where the chunk is.</summary>
    public readonly ref ChunkRun Run
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _runs[_at];
    }

    /// <summary>What the chunk holds; valid until the next one is looked up.</summary>
    public readonly ref Chunk Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _cache.Find(_text, in Run);
    }

    /// <summary>Goes to the next chunk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (++_at < _taken) return true;
        _taken = _cache.Take(ref _chunks, _text, _runs);
        _at = 0;
        return _taken > 0;
    }
}
