namespace Parallax.Records.Packing;

/// <summary>A stretch of a scratch file, which is in memory until it is full. One thread adds to it.</summary>
internal sealed class PackStretch(int room)
{
    private volatile byte[]? _bytes = new byte[room];

    /// <summary>The bytes, with room behind them; null once they are in the file.</summary>
    public byte[]? InMemory => _bytes;

    /// <summary>The bytes that were added, while they are in memory.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>How many bytes were added.</summary>
    public int Length { get; private set; }

    /// <summary>Where it begins in the file, once it is there.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether there is room for so many bytes.</summary>
    public bool Fits(int bytes) => Length + bytes <= _bytes!.Length;

    /// <summary>Adds bytes.</summary>
    /// <returns>Where they begin in the stretch.</returns>
    public int Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return Length - bytes.Length;
    }

    /// <summary>Says that it is in the file, and lets its memory go.</summary>
    public void LeaveMemory(long offset)
    {
        Offset = offset;
        // Whoever does not find the bytes any more finds the offset.
        _bytes = null;
    }
}
