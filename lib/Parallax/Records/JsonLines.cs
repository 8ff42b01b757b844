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
        var buffer = new byte[1 << 16];
        var (start, scanned, end, number, skipping) = (0, 0, 0, 0, false);
        while (true)
        {
            var feed = Array.IndexOf(buffer, (byte)'\n', scanned, end - scanned);
            if (feed >= 0)
            {
                number++;
                if (skipping) yield return (number, null);
                else if (Trimmed(buffer, start, feed) is { Length: > 0 } line) yield return (number, line);
                (start, scanned, skipping) = (feed + 1, feed + 1, false);
                continue;
            }
            skipping |= end - start > MaxLine;
            if (skipping) start = end;
            (buffer, start, end) = MakeRoom(buffer, start, end);
            scanned = end;
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }
        number++;
        if (skipping) yield return (number, null);
        else if (Trimmed(buffer, start, end) is { Length: > 0 } last) yield return (number, last);
    }

    private static (byte[] Buffer, int Start, int End) MakeRoom(byte[] buffer, int start, int end)
    {
        if (end < buffer.Length) return (buffer, start, end);
        var target = end - start > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, end - start);
        return (target, 0, end - start);
    }

    // A copy, since the buffer is used again while the line is still being worked on.
    private static ReadOnlyMemory<byte> Trimmed(byte[] buffer, int start, int end)
    {
        if (end - start >= 3
            && buffer[start] == 0xEF
            && buffer[start + 1] == 0xBB
            && buffer[start + 2] == 0xBF)
            start += 3;
        while (start < end && buffer[start] is (byte)' ' or (byte)'\t' or (byte)'\r') start++;
        while (end > start && buffer[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
            end--;
        return buffer.AsSpan(start, end - start).ToArray();
    }
}
