using Microsoft.Win32.SafeHandles;

namespace Parallax.Records.Packing;

/// <summary>
/// A scratch file for one kind of rows of a coverage that is too large for memory; it is gone with its last reader.
/// </summary>
internal sealed class PackFile<T>
{
    private const int MostWaiting = 1 << 20;

    // Rows are mostly gone through in the order in which they were written: some hundred articles' at a time.
    private const int WindowBytes = 1 << 16;

    private readonly Lock _gate = new();
    private readonly MemoryStream _waiting = new();
    private readonly ThreadLocal<Window> _window = new(() => new Window());
    private readonly Lazy<SafeFileHandle> _file = new(Open);
    private long _written;

    /// <summary>An empty file.</summary>
    /// <param name="format">How the rows are packed.</param>
    /// <param name="texts">The texts that they share with those of other files.</param>
    public PackFile(IRowFormat<T> format, SharedTexts texts) => (Format, Texts) = (format, texts);

    /// <summary>How the rows are packed.</summary>
    public IRowFormat<T> Format { get; }

    /// <summary>The texts that they share.</summary>
    public SharedTexts Texts { get; }

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

    /// <summary>
    /// Bytes that were added, with what follows them; they are there until this thread asks for others.
    /// </summary>
    /// <returns>An array that has them, and where they begin there.</returns>
    public (byte[] Bytes, int Start) Read(long start, int length)
    {
        var window = _window.Value!;
        if (start < window.Start || start + length > window.Start + window.Length) Fill(window, start, length);
        return (window.Bytes, (int)(start - window.Start));
    }

    private void Fill(Window window, long start, int length)
    {
        long written;
        lock (_gate)
        {
            if (start + length > _written) Flush();
            written = _written;
        }
        if (window.Bytes.Length < length) window.Bytes = new byte[Math.Max(length, WindowBytes)];
        (window.Start, window.Length) = (start, 0);
        var wanted = (int)Math.Min(window.Bytes.Length, written - start);
        while (window.Length < wanted)
        {
            var rest = window.Bytes.AsSpan(window.Length..wanted);
            var read = RandomAccess.Read(_file.Value, rest, start + window.Length);
            if (read == 0) throw new EndOfStreamException("the scratch file of the coverage was cut short");
            window.Length += read;
        }
    }

    private static SafeFileHandle Open()
    {
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Guid.NewGuid():N}.rows");
        var file = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        // Without a name it is gone even where the process is killed; Windows sees to that by the option above.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }

    private void Flush()
    {
        try
        {
            RandomAccess.Write(_file.Value, _waiting.GetBuffer().AsSpan(0, (int)_waiting.Length), _written);
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

    /// <summary>What a thread read last.</summary>
    private sealed class Window
    {
        public long Start { get; set; }

        public int Length { get; set; }

        public byte[] Bytes { get; set; } = [];
    }
}
