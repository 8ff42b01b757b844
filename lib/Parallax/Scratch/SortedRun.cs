using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parallax.Scratch;

/// <summary>Reads a run of items from a scratch file, one behind the other.</summary>
/// <param name="file">The file.</param>
/// <param name="offset">Where the run begins.</param>
/// <param name="count">How many items it has.</param>
internal sealed class SortedRun<T>(ScratchFile file, long offset, int count)
    where T : unmanaged
{
    private const int BufferBytes = 1 << 16;

    private readonly T[] _buffer = new T[Math.Min(count, BufferBytes / Unsafe.SizeOf<T>())];
    private int _read;
    private int _inBuffer;
    private int _next;

    /// <summary>The next item; false after the last one.</summary>
    public bool TryNext(out T item)
    {
        if (_next == _inBuffer && !Fill())
        {
            item = default;
            return false;
        }

        item = _buffer[_next++];
        return true;
    }

    private bool Fill()
    {
        (_next, _inBuffer) = (0, Math.Min(count - _read, _buffer.Length));
        var bytes = MemoryMarshal.AsBytes(_buffer.AsSpan(0, _inBuffer));
        file.Read(offset + (long)_read * Unsafe.SizeOf<T>(), bytes, bytes.Length);
        _read += _inBuffer;
        return _inBuffer > 0;
    }
}
