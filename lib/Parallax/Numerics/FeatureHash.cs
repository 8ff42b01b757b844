using System.Runtime.CompilerServices;

namespace Parallax.Numerics;

/// <summary>The hash functions of the taggers: the same in training and in use.</summary>
internal static class FeatureHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a string.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3;
        return Finish(hash);
    }

    /// <summary>The hash of a feature: its template's number and one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(int template, ulong value) => Finish(value ^ ((ulong)template * Prime));

    /// <summary>The hash of a feature of two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(int template, ulong first, ulong second) =>
        Finish((first * 0xFF51AFD7ED558CCD) ^ System.Numerics.BitOperations.RotateLeft(
            second,
            29) ^ ((ulong)template * Prime));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
