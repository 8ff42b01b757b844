using System.IO.Compression;

namespace Parallax.Records;

/// <summary>Reads and writes files of JSON lines.</summary>
internal static class JsonLines
{
    /// <summary>The longest line that is read, in bytes; a longer one is reported and passed over.</summary>
    public const int MaxLine = 64 << 20;

    /// <summary>Opens a file, through gzip where its name ends in .gz.</summary>
    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
    }

    /// <summary>
    /// The lines of a stream with their numbers from 1, blank ones left out; a line longer than <see cref="MaxLine"/>
    /// is null.
    /// </summary>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte>? Line)> Read(Stream stream)
    {
        var lines = new LineBuffer(stream);
        for (var number = 1; lines.MoveNext(); number++)
        {
            if (lines.IsTooLong) yield return (number, null);
            else if (Trimmed(lines.Current) is { Length: > 0 } line) yield return (number, line);
        }
    }

    // A copy, since the buffer is used again while the line is still being worked on.
    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line)
    {
        var text = line.Span;
        if (text.StartsWith("\uFEFF"u8)) text = text["\uFEFF"u8.Length..];
        return text.Trim(" \t\r"u8).ToArray();
    }

    // Goes from line to line of a stream.
    private sealed class LineBuffer(Stream stream)
    {
        private byte[] _buffer = new byte[1 << 16];

        // The line begins at the first, is known to have no line feed up to the second; the third is the end of the
        // bytes read.
        private int _start;
        private int _scanned;
        private int _end;
        private bool _hasEnded;

        public ReadOnlyMemory<byte> Current { get; private set; }

        public bool IsTooLong { get; private set; }

        /// <returns>False where there is no further line; what follows the last line feed is one.</returns>
        public bool MoveNext()
        {
            if (_hasEnded) return false;
            IsTooLong = false;
            int feed;
            while ((feed = Array.IndexOf(_buffer, (byte)'\n', _scanned, _end - _scanned)) < 0)
            {
                if (!Fill())
                {
                    _hasEnded = true;
                    Current = _buffer.AsMemory(_start, _end - _start);
                    return true;
                }
            }

            Current = _buffer.AsMemory(_start, feed - _start);
            _start = _scanned = feed + 1;
            return true;
        }

        private bool Fill()
        {
            IsTooLong |= _end - _start > MaxLine;
            if (IsTooLong) _start = _end;
            if (_end == _buffer.Length) MakeRoom();
            _scanned = _end;
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            return read > 0;
        }

        private void MakeRoom()
        {
            var length = _end - _start;
            var target = length > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
            Buffer.BlockCopy(_buffer, _start, target, 0, length);
            (_buffer, _start, _end) = (target, 0, length);
        }
    }
}
