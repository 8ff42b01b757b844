using System.Runtime.CompilerServices;

namespace Parallax.Numerics;

/// <summary>The hash functions of all trained models: the same in training and in use.</summary>
/// <remarks>
/// FNV-1a over UTF-16 code units (Fowler, Noll and Vo 1991), in 64 bits for the taggers and in 32 for the models of
/// attribution and of tone; mixed as in MurmurHash3's finaliser (Appleby 2011).
/// </remarks>
internal static class FeatureHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private const uint ShortStart = 2166136261;
    private const uint ShortPrime = 16777619;

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
    public static ulong Mix(int template, ulong first, ulong second)
    {
        var turned = System.Numerics.BitOperations.RotateLeft(second, 29);
        return Finish((first * 0xFF51AFD7ED558CCD) ^ turned ^ ((ulong)template * Prime));
    }

    /// <summary>The hash of a string in 32 bits.</summary>
    public static uint Short(ReadOnlySpan<char> text)
    {
        var hash = ShortStart;
        foreach (var c in text) hash = (hash ^ c) * ShortPrime;
        return hash;
    }

    /// <summary>
    /// The 32-bit hashes of a norm and of its beginning: a stem good enough to count "criticise" with "criticism".
    /// </summary>
    public static (uint Word, uint Stem) WordAndStem(string norm)
    {
        var stem = norm.Length switch { <= 4 => norm.Length, <= 6 => 4, <= 8 => 5, _ => 6 };
        return (Short(norm), norm.Length == 0 ? 0 : Short(norm.AsSpan(0, stem)));
    }

    /// <summary>One 32-bit number of two.</summary>
    public static uint ShortMix(uint a, uint b)
    {
        var x = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u + (a << 6) + (a >> 2));
        x ^= x >> 15;
        x *= 0x85EBCA77u;
        return x ^ (x >> 13);
    }

    /// <summary>The 32-bit hash of a feature: its template's number and three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ShortMix(uint template, uint first, uint second, uint third)
    {
        var hash = template * 0x9E3779B1u;
        hash = (hash ^ first) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        hash = (hash ^ second) * 0xC2B2AE35u;
        hash ^= hash >> 13;
        hash = (hash ^ third) * 0x27D4EB2Fu;
        return hash ^ (hash >> 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
