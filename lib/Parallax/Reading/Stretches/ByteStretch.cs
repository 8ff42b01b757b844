namespace Parallax.Reading.Stretches;

/// <summary>A stretch of a large file with one record a line or row: it begins and ends between two records.</summary>
/// <param name="From">The first byte.</param>
/// <param name="To">The byte after the last one.</param>
/// <param name="Before">How many lines or rows of the file lie before it.</param>
internal sealed record ByteStretch(long From, long To, int Before)
{
    /// <summary>Number of bytes.</summary>
    public long Length => To - From;
}
