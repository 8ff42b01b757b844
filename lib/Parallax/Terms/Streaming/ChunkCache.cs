using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

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

    private readonly Dictionary<byte[], Chunk> _long = new(BytesComparer.Instance);
    private readonly List<ChunkToken> _words = [];
    private readonly List<ChunkToken> _found = [];
    private Chunk[] _slots = Empty(1 << 12);
    private int _used;
    private Chunk _single;
    private int _transient = -1;

    /// <summary>The words of a chunk with more than one; valid until the next chunk is looked up.</summary>
    public ReadOnlySpan<ChunkToken> Words(in Chunk chunk) => CollectionsMarshal.AsSpan(_words).Slice(chunk.First, chunk.Count);

    /// <summary>Takes the next chunks of a text and has their slots fetched into the processor's cache; 0 at the end.</summary>
    /// <remarks>At least 16 bytes from the start of every chunk must be readable.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take(ref ChunkEnumerator chunks, byte* text, scoped Span<ChunkRun> runs)
    {
        var taken = 0;
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        var mask = (uint)(_slots.Length - 1);
        while (taken < runs.Length && chunks.MoveNext())
        {
            var start = text + chunks.Start;
            var length = chunks.End - chunks.Start;
            ref var run = ref runs[taken++];
            run.Start = chunks.Start;
            run.Length = length;
            if (length > Inline) continue;
            run.Low = *(ulong*)start & Mask(Math.Min(length, 8));
            run.High = *(ulong*)(start + 8) & Mask(Math.Max(length, 8) - 8);
            if (start[length - 1] == '.') run.High |= (ulong)Context(start + length) << 56;
            run.Hash = Hash(run.Low, run.High);
            if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref slots, run.Hash & mask)));
        }
        return taken;
    }

    /// <summary>The chunk of a run of <paramref name="text"/>; valid until the next one is looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Chunk Find(byte* text, scoped in ChunkRun run)
    {
        if (run.Length > Inline) return ref FindLong(text + run.Start, run.Length);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        var mask = (uint)(_slots.Length - 1);
        var at = run.Hash & mask;
        while (true)
        {
            ref var slot = ref Unsafe.Add(ref slots, at);
            if (slot.Low == run.Low && slot.High == run.High) return ref slot;
            if (slot.Count < 0) return ref Add(text + run.Start, run.Length, run.Low, run.High);
            at = (at + 1) & mask;
        }
    }

    // The lowest bytes, 0 to 8 of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(int bytes) => bytes == 0 ? 0 : ulong.MaxValue >> (64 - 8 * bytes);

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
        var slots = GC.AllocateUninitializedArray<Chunk>(size, pinned: true);
        slots.AsSpan().Fill(new Chunk { Count = -1 });
        return slots;
    }
}
