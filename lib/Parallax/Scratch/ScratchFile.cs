using Microsoft.Win32.SafeHandles;

namespace Parallax.Scratch;

/// <summary>A file for what has no room in memory; it has no name, and is gone with its last reader.</summary>
/// <param name="folder">Where it takes its room; made when the first bytes are added.</param>
internal sealed class ScratchFile(string folder)
{
    private readonly Lazy<SafeFileHandle> _file = new(() => Open(folder));
    private long _length;

    /// <summary>Adds bytes; any number of threads may.</summary>
    /// <returns>Where they begin.</returns>
    /// <exception cref="IOException">There is no room or no right to write; the message says where.</exception>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        var offset = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        try
        {
            RandomAccess.Write(_file.Value, bytes, offset);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"a scratch file could not be written in '{folder}' ({e.Message}): make room there, or, if that is the "
                + "folder for temporary files, name one with room in the environment variable TMPDIR (on Windows TMP).",
                e);
        }

        return offset;
    }

    /// <summary>Reads bytes that were added.</summary>
    /// <param name="offset">Where they begin.</param>
    /// <param name="room">Where they are put, and what follows them as far as there is room.</param>
    /// <param name="atLeast">How many must be read.</param>
    /// <returns>How many were read.</returns>
    public int Read(long offset, Span<byte> room, int atLeast)
    {
        var total = 0;
        while (total < atLeast)
        {
            var read = RandomAccess.Read(_file.Value, room[total..], offset + total);
            if (read == 0) throw new EndOfStreamException($"a scratch file in '{folder}' was cut short");
            total += read;
        }

        return total;
    }

    private static SafeFileHandle Open(string folder)
    {
        var path = Path.Combine(folder, $"parallax-{Guid.NewGuid():N}.tmp");
        var file = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        // Without a name it is gone even where the process is killed; Windows sees to that by the option above.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }
}
