namespace Parallax.Records.Packing;

/// <summary>A stretch of a scratch file, which is in memory until it is full. One thread adds to it.</summary>
/// <param name="room">The memory, which others may not use before the stretch is in the file.</param>
internal sealed class PackStretch(byte[] room)
{
    private readonly Lock _gate = new();
    private byte[]? _bytes = room;

    /// <summary>The bytes that were added, while they are in memory.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Whether the bytes are in memory still.</summary>
    public bool IsInMemory => Volatile.Read(ref _bytes) is not null;

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

    /// <summary>Copies bytes that were added, if they are in memory; else they are in the file.</summary>
    public bool TryCopy(int start, Span<byte> to)
    {
        lock (_gate)
        {
            if (_bytes is null) return false;
            _bytes.AsSpan(start, to.Length).CopyTo(to);
            return true;
        }
    }

    /// <summary>Says that it is in the file.</summary>
    /// <returns>Its memory, which is free.</returns>
    public byte[] LeaveMemory(long offset)
    {
        lock (_gate)
        {
            var free = _bytes!;
            Offset = offset;
            // Whoever does not find the bytes any more finds the offset.
            Volatile.Write(ref _bytes, null);
            return free;
        }
    }
}
