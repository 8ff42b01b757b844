namespace Parallax.Scratch;

/// <summary>Bytes that are read in any order: the first ones are in memory, the others in a scratch file.</summary>
/// <param name="folder">Where the file takes its room.</param>
/// <param name="bytesInMemory">How many bytes stay in memory.</param>
internal sealed class Spool(string folder, int bytesInMemory)
{
    private const int FirstRoom = 4096;
    private const int TailBytes = 1 << 16;

    private readonly ScratchFile _file = new(folder);
    private byte[] _head = [];
    private byte[] _tail = [];
    private int _inHead;
    private int _inTail;
    private long _written;

    /// <summary>Adds bytes.</summary>
    /// <returns>Where they begin: behind those that were added before.</returns>
    /// <exception cref="IOException">There is no room for the file; the message says what to do.</exception>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        var start = _inHead + _written + _inTail;
        if (start == _inHead && _inHead + bytes.Length <= bytesInMemory) AddToHead(bytes);
        else AddToTail(bytes);
        return start;
    }

    /// <summary>Reads bytes that were added together.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="bytes">Where they are put: as many as there is room for.</param>
    public void Read(long start, Span<byte> bytes)
    {
        var offset = start - _inHead;
        if (offset < 0) _head.AsSpan((int)start, bytes.Length).CopyTo(bytes);
        else if (offset < _written) _file.Read(offset, bytes, bytes.Length);
        else _tail.AsSpan((int)(offset - _written), bytes.Length).CopyTo(bytes);
    }

    private void AddToHead(ReadOnlySpan<byte> bytes)
    {
        var needed = _inHead + bytes.Length;
        if (needed > _head.Length) Array.Resize(ref _head, Math.Max(needed, Grown(_head.Length)));
        bytes.CopyTo(_head.AsSpan(_inHead));
        _inHead = needed;
    }

    private int Grown(int length) => Math.Min(bytesInMemory, Math.Max(FirstRoom, 2 * length));

    private void AddToTail(ReadOnlySpan<byte> bytes)
    {
        if (_inTail + bytes.Length > TailBytes) Write();
        if (bytes.Length > TailBytes)
        {
            _file.Append(bytes);
            _written += bytes.Length;
            return;
        }

        if (_tail.Length == 0) _tail = new byte[TailBytes];
        bytes.CopyTo(_tail.AsSpan(_inTail));
        _inTail += bytes.Length;
    }

    private void Write()
    {
        _file.Append(_tail.AsSpan(0, _inTail));
        (_written, _inTail) = (_written + _inTail, 0);
    }
}
