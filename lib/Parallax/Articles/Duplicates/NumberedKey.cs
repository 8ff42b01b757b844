namespace Parallax.Articles.Duplicates;

/// <summary>A key of 96 bits with a number behind it: sorted, equal keys stand together by their numbers.</summary>
internal static class NumberedKey
{
    private const int NumberBits = 32;

    /// <summary>The first 96 bits of a key, with a number.</summary>
    public static UInt128 Of(UInt128 key, int number) => KeyOf(key) | (uint)number;

    /// <summary>The key, its last 32 bits 0.</summary>
    public static UInt128 KeyOf(UInt128 numbered) => numbered >> NumberBits << NumberBits;

    /// <summary>The number.</summary>
    public static int NumberOf(UInt128 numbered) => (int)(uint)numbered;
}
