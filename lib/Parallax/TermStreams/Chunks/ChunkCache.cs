using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>
/// A worker's access to the words of the chunks of text met so far: the tokenizer sees each chunk once.
/// </summary>
/// <remarks>
/// Chunks of up to 15 bytes are found by one probe of the table that all workers share, longer ones in a dictionary of
/// this worker's. Both are bounded: chunks met after the table is full are tokenized anew each time.
/// </remarks>
internal sealed unsafe class ChunkCache(ChunkTable table, IChunkTokenizer tokenizer)
{
    private const int MaxLong = 1 << 16;
    private const int MaxLongBytes = 256;

    // By their bytes and what follows them.
    private readonly Dictionary<byte[], Chunk> _long = new(BytesComparer.Instance);
    // The words of this worker's own chunks; their First is the complement of a place here.
    private readonly List<ChunkToken> _words = [];
    private readonly List<ChunkToken> _found = [];
    private Chunk _single;
    private int _transient = -1;

    /// <summary>The words of a chunk; valid until the next chunk is looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<ChunkToken> Words(in Chunk chunk) =>
        chunk.First >= 0
            ? table.Words(in chunk)
            : CollectionsMarshal.AsSpan(_words).Slice(~chunk.First, chunk.Count);

    /// <summary>The slots in which short chunks are looked up.</summary>
    public ChunkSlots Slots => table.Slots;

    /// <summary>The chunk of a key that the slots lack; valid until the next one is looked up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ref Chunk Add(byte* start, int length, ChunkKey key)
    {
        if (table.IsFull) return ref Single(start, length, key.Context);
        var chunk = Tokenize(start, length, key.Context);
        (chunk.Low, chunk.High) = (key.Low, key.High);
        return ref table.Add(chunk, _found);
    }

    /// <summary>A chunk that is too long for a key; valid until the next one is looked up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ref Chunk FindLong(byte* start, int length)
    {
        var endsWithPoint = start[length - 1] == '.';
        var context = endsWithPoint ? ChunkKey.ContextAt(start + length) : ChunkContext.Other;
        if (length > MaxLongBytes) return ref Single(start, length, context);
        Span<byte> key = stackalloc byte[MaxLongBytes + 1];
        new ReadOnlySpan<byte>(start, length).CopyTo(key);
        key[length] = (byte)context;
        key = key[..(length + 1)];
        var found = _long.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (found.TryGetValue(key, out _single)) return ref _single;
        if (_long.Count >= MaxLong) return ref Single(start, length, context);
        _single = found[key] = Own(start, length, context);
        return ref _single;
    }

    // Not remembered: its words are taken back when the next such chunk comes.
    private ref Chunk Single(byte* start, int length, ChunkContext context)
    {
        _single = Own(start, length, context);
        _transient = ~_single.First;
        return ref _single;
    }

    // A chunk whose words stand in this worker's list.
    private Chunk Own(byte* start, int length, ChunkContext context)
    {
        if (_transient >= 0) CollectionsMarshal.SetCount(_words, _transient);
        _transient = -1;
        var chunk = Tokenize(start, length, context) with { First = ~_words.Count };
        _words.AddRange(_found);
        return chunk;
    }

    private Chunk Tokenize(byte* start, int length, ChunkContext context)
    {
        _found.Clear();
        var flags = tokenizer.Tokenize(new ReadOnlySpan<byte>(start, length), context, _found);
        return new Chunk
        {
            Only = _found.Count == 1 ? _found[0].Form : -1,
            Count = _found.Count,
            Flags = flags,
        };
    }
}
