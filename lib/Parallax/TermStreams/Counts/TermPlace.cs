namespace Parallax.TermStreams.Counts;

/// <summary>
/// Where a term stands in ordinal order: the places of its words among all words, from 1; 0 after its last word.
/// </summary>
/// <remarks>The blank between words is smaller than any character in them, so that words compare one by one.</remarks>
internal readonly record struct TermPlace(int First, int Second, int Third) : IComparable<TermPlace>
{
    /// <inheritdoc/>
    public int CompareTo(TermPlace other)
    {
        if (First != other.First) return First.CompareTo(other.First);
        return Second != other.Second ? Second.CompareTo(other.Second) : Third.CompareTo(other.Third);
    }
}
