namespace Parallax.Articles.Duplicates;

/// <summary>Two numbers of 32 bits in one: sorted by the first, then by the second.</summary>
internal static class NumberPair
{
    private const int SecondBits = 32;

    /// <summary>The pair.</summary>
    public static ulong Of(uint first, uint second) => (ulong)first << SecondBits | second;

    /// <summary>The two.</summary>
    public static (uint First, uint Second) Split(ulong pair) => ((uint)(pair >> SecondBits), (uint)pair);
}
