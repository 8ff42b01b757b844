using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>
/// What a short chunk of text is looked up by: its bytes in two halves, and in the last byte what follows it.
/// </summary>
internal readonly unsafe struct ChunkKey
{
    /// <summary>Length of the longest chunk that has a key.</summary>
    public const int Longest = 15;

    private const int Half = sizeof(ulong);
    private const int ContextBit = 56;

    /// <summary>The key of a chunk.</summary>
    /// <param name="start">Its first byte; at least 16 bytes from there must be readable.</param>
    /// <param name="length">Its length, 1 to <see cref="Longest"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ChunkKey(byte* start, int length)
    {
        ref var mask = ref Unsafe.Add(ref MemoryMarshal.GetReference(Window), 2 * Half - length);
        Low = *(ulong*)start & Unsafe.ReadUnaligned<ulong>(ref mask);
        High = *(ulong*)(start + Half) & Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref mask, Half));
        if (start[length - 1] == '.') High |= (ulong)ContextAt(start + length) << ContextBit;
    }

    /// <summary>The key with these halves.</summary>
    public ChunkKey(ulong low, ulong high) => (Low, High) = (low, high);

    /// <summary>The chunk's first eight bytes, zeros after its end.</summary>
    public ulong Low { get; }

    /// <summary>Its next seven bytes and the context.</summary>
    public ulong High { get; }

    /// <summary>What follows the chunk.</summary>
    public ChunkContext Context => (ChunkContext)(High >> ContextBit);

    /// <summary>The key's hash.</summary>
    public uint Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)(((Low ^ High * 0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93) >> 32);
    }

    // Sixteen bytes from a place in it are ones as far as a chunk goes, then zeros.
    private static ReadOnlySpan<byte> Window =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>What follows the end of a chunk.</summary>
    public static ChunkContext ContextAt(byte* end)
    {
        while (*end == ' ') end++;
        if (*end is >= (byte)'A' and <= (byte)'Z') return ChunkContext.Capital;
        return *end is >= (byte)'0' and <= (byte)'9' ? ChunkContext.Digit : ChunkContext.Other;
    }
}
