using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

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
    // A key is 15 bytes of text, in two halves, and what follows it in the last byte.
    private const int Inline = 15;
    private const int Half = 8;
    private const int ContextBit = 56;
    private const int MaxLong = 1 << 16;
    private const int MaxLongBytes = 256;

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

    /// <summary>
    /// Takes the next chunks of a text and has their slots fetched into the processor's cache; 0 at the end.
    /// </summary>
    /// <remarks>
    /// At least 16 bytes from the start of every chunk must be readable. A method of its own, so that what it works
    /// with stays in registers.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Take(ref ChunkEnumerator walk, byte* text, Span<ChunkRun> runs)
    {
        var chunks = walk;
        var slots = table.Slots;
        var first = (byte*)slots.First;
        var mask = slots.Mask;
        var taken = 0;
        while (taken < runs.Length && chunks.MoveNext())
        {
            ref var run = ref runs[taken++];
            run.Start = chunks.Start;
            run.Length = chunks.End - chunks.Start;
            if (run.Length > Inline) continue;
            SetKey(ref run, text + run.Start, run.Length);
            if (Sse.IsSupported) Sse.Prefetch0(first + (nuint)(run.Hash & mask) * (nuint)sizeof(Chunk));
        }

        walk = chunks;
        return taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetKey(ref ChunkRun run, byte* start, int length)
    {
        run.Low = *(ulong*)start & Mask(Math.Min(length, Half));
        run.High = *(ulong*)(start + Half) & Mask(Math.Max(length, Half) - Half);
        if (start[length - 1] == '.') run.High |= (ulong)Context(start + length) << ContextBit;
        run.Hash = ChunkTable.Hash(run.Low, run.High);
    }

    /// <summary>The chunk of a run of <paramref name="text"/>; valid until the next one is looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Chunk Find(byte* text, scoped in ChunkRun run)
    {
        if (run.Length > Inline) return ref FindLong(text + run.Start, run.Length);
        var slots = table.Slots;
        var first = slots.First;
        var mask = slots.Mask;
        for (var at = run.Hash & mask; ; at = (at + 1) & mask)
        {
            var slot = first + at;
            if (Volatile.Read(ref slot->Low) == run.Low && slot->High == run.High)
            {
                ref var found = ref *slot;
                // Another thread may put larger slots in the place of these; from here on the reference keeps them.
                GC.KeepAlive(slots);
                return ref found;
            }

            if (slot->Count < 0) return ref Add(text + run.Start, in run);
        }
    }

    // The lowest bytes, 0 to 8 of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(int bytes) => bytes == 0 ? 0 : ulong.MaxValue >> (64 - 8 * bytes);

    private static ChunkContext Context(byte* after)
    {
        while (*after == ' ') after++;
        if (*after is >= (byte)'A' and <= (byte)'Z') return ChunkContext.Capital;
        return *after is >= (byte)'0' and <= (byte)'9' ? ChunkContext.Digit : ChunkContext.Other;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Chunk Add(byte* start, scoped in ChunkRun run)
    {
        var context = (ChunkContext)(run.High >> ContextBit);
        if (table.IsFull) return ref Single(start, run.Length, context);
        var chunk = Tokenize(start, run.Length, context);
        (chunk.Low, chunk.High) = (run.Low, run.High);
        return ref table.Add(chunk, _found);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Chunk FindLong(byte* start, int length)
    {
        var bytes = new ReadOnlySpan<byte>(start, length);
        // A point can depend on what follows it: such chunks are long and rare.
        var endsWithPoint = start[length - 1] == '.';
        if (endsWithPoint) return ref Single(start, length, Context(start + length));
        if (length > MaxLongBytes) return ref Single(start, length, ChunkContext.Other);
        var found = _long.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (found.TryGetValue(bytes, out _single)) return ref _single;
        if (_long.Count >= MaxLong) return ref Single(start, length, ChunkContext.Other);
        _single = found[bytes] = Own(start, length, ChunkContext.Other);
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
