using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parallax.Terms.Streaming;

/// <summary>Remembers the words of the chunks of text met so far: the tokenizer sees each chunk once.</summary>
/// <remarks>
/// Chunks of up to 15 bytes are found by one probe of an open-addressing table, longer ones in a dictionary. Both are
/// bounded: chunks met after the table is full are tokenized anew each time.
/// </remarks>
internal sealed unsafe class ChunkCache(IChunkTokenizer tokenizer)
{
    private const int Inline = 15;
    private const int MaxChunks = 1 << 19;
    private const int MaxLong = 1 << 16;
    private const int MaxLongBytes = 256;

    private static readonly ulong[] Masks = [.. Enumerable.Range(0, 9).Select(n => n == 8 ? ulong.MaxValue : (1UL << (8 * n)) - 1)];

    private readonly Dictionary<byte[], Chunk> _long = new(BytesComparer.Instance);
    private readonly List<ChunkToken> _words = [];
    private readonly List<ChunkToken> _found = [];
    private Chunk[] _slots = Empty(1 << 12);
    private int _used;
    private Chunk _single;
    private int _transient = -1;

    /// <summary>The words of a chunk with more than one; valid until the next chunk is looked up.</summary>
    public ReadOnlySpan<ChunkToken> Words(in Chunk chunk) => CollectionsMarshal.AsSpan(_words).Slice(chunk.First, chunk.Count);

    /// <summary>The chunk of the bytes from <paramref name="start"/>; at least 16 bytes there must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Chunk Find(byte* start, int length)
    {
        if (length > Inline) return ref FindLong(start, length);
        var low = *(ulong*)start & Masks[Math.Min(length, 8)];
        var high = *(ulong*)(start + 8) & Masks[Math.Max(length - 8, 0)];
        if (start[length - 1] == '.') high |= (ulong)Context(start + length) << 56;
        var slots = _slots;
        var at = Hash(low, high) & (uint)(slots.Length - 1);
        while (true)
        {
            ref var slot = ref slots[at];
            if (slot.Low == low && slot.High == high) return ref slot;
            if (slot.Count < 0) return ref Add(start, length, low, high);
            at = (at + 1) & (uint)(slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ulong low, ulong high)
    {
        var hash = (low ^ high * 0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93;
        return (uint)(hash >> 32);
    }

    private static ChunkContext Context(byte* after)
    {
        while (*after == ' ') after++;
        if (*after is >= (byte)'A' and <= (byte)'Z') return ChunkContext.Capital;
        return *after is >= (byte)'0' and <= (byte)'9' ? ChunkContext.Digit : ChunkContext.Other;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Chunk Add(byte* start, int length, ulong low, ulong high)
    {
        if (_used >= MaxChunks) return ref Single(start, length, (ChunkContext)(high >> 56));
        if (_used * 2 >= _slots.Length) Grow();
        _used++;
        var chunk = Tokenize(start, length, (ChunkContext)(high >> 56));
        (chunk.Low, chunk.High) = (low, high);
        return ref Insert(_slots, in chunk);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Chunk FindLong(byte* start, int length)
    {
        var bytes = new ReadOnlySpan<byte>(start, length);
        // A point can depend on what follows it: such chunks are long and rare.
        if (length > MaxLongBytes || start[length - 1] == '.') return ref Single(start, length, start[length - 1] == '.' ? Context(start + length) : 0);
        var found = _long.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (found.TryGetValue(bytes, out _single)) return ref _single;
        if (_long.Count >= MaxLong) return ref Single(start, length, ChunkContext.Other);
        _single = found[bytes] = Tokenize(start, length, ChunkContext.Other);
        return ref _single;
    }

    // Not remembered: its words are taken back when the next such chunk comes.
    private ref Chunk Single(byte* start, int length, ChunkContext context)
    {
        var first = _words.Count;
        _single = Tokenize(start, length, context);
        _transient = first;
        return ref _single;
    }

    private Chunk Tokenize(byte* start, int length, ChunkContext context)
    {
        if (_transient >= 0) CollectionsMarshal.SetCount(_words, _transient);
        _transient = -1;
        _found.Clear();
        var flags = tokenizer.Tokenize(new ReadOnlySpan<byte>(start, length), context, _found);
        var chunk = new Chunk
        {
            Only = _found.Count == 1 ? _found[0].Form : -1,
            First = _words.Count,
            Count = _found.Count,
            Flags = flags,
        };
        _words.AddRange(_found);
        return chunk;
    }

    private void Grow()
    {
        var larger = Empty(_slots.Length * 2);
        foreach (ref readonly var slot in _slots.AsSpan())
            if (slot.Count >= 0) Insert(larger, slot);
        _slots = larger;
    }

    private static ref Chunk Insert(Chunk[] slots, scoped in Chunk chunk)
    {
        var at = Hash(chunk.Low, chunk.High) & (uint)(slots.Length - 1);
        while (slots[at].Count >= 0) at = (at + 1) & (uint)(slots.Length - 1);
        slots[at] = chunk;
        return ref slots[at];
    }

    private static Chunk[] Empty(int size)
    {
        var slots = new Chunk[size];
        slots.AsSpan().Fill(new Chunk { Count = -1 });
        return slots;
    }
}
