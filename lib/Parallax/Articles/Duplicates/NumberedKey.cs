namespace Parallax.Articles.Duplicates;

/// <summary>A key of 96 bits with a number: sorted, equal keys stand together by their numbers.</summary>
/// <param name="High">The first 64 bits of the key.</param>
/// <param name="Low">The other 32 bits.</param>
/// <param name="Number">The number.</param>
internal readonly record struct NumberedKey(ulong High, uint Low, int Number) : IComparable<NumberedKey>
{
    private const int LowBits = 32;

    /// <summary>The first 96 bits of a key, with a number.</summary>
    /// <param name="upper">The first 64 bits.</param>
    /// <param name="lower">The next 64 bits.</param>
    /// <param name="number">The number.</param>
    public static NumberedKey Of(ulong upper, ulong lower, int number) => new(upper, (uint)(lower >> LowBits), number);

    /// <summary>Whether another has the same key.</summary>
    public bool HasKeyOf(NumberedKey other) => High == other.High && Low == other.Low;

    /// <inheritdoc/>
    public int CompareTo(NumberedKey other)
    {
        if (High != other.High) return High < other.High ? -1 : 1;
        return Low != other.Low ? Low.CompareTo(other.Low) : Number.CompareTo(other.Number);
    }
}
