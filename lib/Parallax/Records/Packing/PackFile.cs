using Microsoft.Win32.SafeHandles;

namespace Parallax.Records.Packing;

/// <summary>
/// A scratch file for the rows of a coverage that is too large for memory; it is gone with its last reader.
/// </summary>
internal sealed class PackFile
{
    private const int MostWaiting = 1 << 20;

    private readonly Lock _gate = new();
    private readonly MemoryStream _waiting = new();
    private readonly SafeFileHandle _file;
    private long _written;

    /// <summary>An empty file among the temporary ones.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public PackFile()
    {
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Guid.NewGuid():N}.rows");
        _file = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        // Without a name it is gone even where the process is killed; Windows sees to that by the option above.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
    }

    /// <summary>The texts that its rows share.</summary>
    public SharedTexts Texts { get; } = new();

    /// <summary>Adds bytes at the end.</summary>
    /// <returns>Where they begin.</returns>
    /// <exception cref="IOException">There is no room.</exception>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            var start = _written + _waiting.Length;
            _waiting.Write(bytes);
            if (_waiting.Length >= MostWaiting) Flush();
            return start;
        }
    }

    /// <summary>Bytes that were added.</summary>
    public void Read(long start, Span<byte> bytes)
    {
        lock (_gate)
        {
            if (start + bytes.Length > _written) Flush();
        }
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(_file, bytes, start);
            if (read == 0) throw new EndOfStreamException("the scratch file of the coverage was cut short");
            start += read;
            bytes = bytes[read..];
        }
    }

    private void Flush()
    {
        try
        {
            RandomAccess.Write(_file, _waiting.GetBuffer().AsSpan(0, (int)_waiting.Length), _written);
        }
        catch (IOException e)
        {
            throw new IOException(
                $"the scratch file of a large coverage could not be written in '{Path.GetTempPath()}' ({e.Message}): "
                + "make room there, or name a folder with room in the environment variable TMPDIR (on Windows TMP).",
                e);
        }
        _written += _waiting.Length;
        _waiting.SetLength(0);
    }
}
