namespace Parallax.Reading.Stretches;

/// <summary>A stretch of a file as a stream, after some bytes that come before it, such as a table's header.</summary>
internal sealed class StretchStream : Stream
{
    private readonly Stream _file;
    private readonly byte[] _head;
    private int _headRead;
    private long _left;

    /// <summary>A stretch of a file.</summary>
    public StretchStream(Stream file, ByteStretch stretch, byte[] head)
    {
        file.Position = stretch.From;
        (_file, _head, _left) = (file, head, stretch.Length);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_headRead < _head.Length) return ReadHead(buffer);
        var room = (int)Math.Min(buffer.Length, _left);
        var read = _file.Read(buffer[..room]);
        _left -= read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }

    private int ReadHead(Span<byte> buffer)
    {
        var length = Math.Min(buffer.Length, _head.Length - _headRead);
        _head.AsSpan(_headRead, length).CopyTo(buffer);
        _headRead += length;
        return length;
    }
}
