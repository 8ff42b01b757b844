using Parallax.Scratch;

namespace Parallax.Records.Packing;

/// <summary>
/// A scratch file for one kind of rows of a coverage that is too large for memory; it is gone with its last reader.
/// </summary>
/// <remarks>
/// What a thread adds stands together, in stretches: articles are added part by part, and mostly gone through so.
/// </remarks>
internal sealed class PackFile<T>
{
    private const int StretchBytes = 1 << 20;

    // Some hundred articles' rows.
    private const int WindowBytes = 1 << 16;

    private readonly ThreadLocal<PackStretch> _added = new(() => new PackStretch(new byte[StretchBytes]));
    private readonly ThreadLocal<Window> _window = new(() => new Window());
    private readonly ScratchFile _file = new(Path.GetTempPath());

    /// <summary>An empty file.</summary>
    /// <param name="format">How the rows are packed.</param>
    /// <param name="texts">The texts that they share with those of other files.</param>
    public PackFile(IRowFormat<T> format, SharedTexts texts) => (Format, Texts) = (format, texts);

    /// <summary>How the rows are packed.</summary>
    public IRowFormat<T> Format { get; }

    /// <summary>The texts that they share.</summary>
    public SharedTexts Texts { get; }

    /// <summary>Adds bytes.</summary>
    /// <returns>Where they are.</returns>
    /// <exception cref="IOException">There is no room.</exception>
    public PackPlace Append(ReadOnlySpan<byte> bytes)
    {
        var stretch = _added.Value!;
        if (!stretch.Fits(bytes.Length))
        {
            var free = Write(stretch);
            _added.Value = stretch = new PackStretch(free.Length < bytes.Length ? new byte[bytes.Length] : free);
        }

        return new PackPlace(stretch, stretch.Add(bytes), bytes.Length);
    }

    /// <summary>
    /// Bytes that were added, with what follows them; they are there until this thread asks for others.
    /// </summary>
    /// <returns>An array that has them, and where they begin there.</returns>
    public (byte[] Bytes, int Start) Read(PackPlace place)
    {
        var window = _window.Value!;
        if (place.Stretch.IsInMemory)
        {
            window.Empty(place.Length);
            if (place.Stretch.TryCopy(place.Start, window.Bytes.AsSpan(0, place.Length))) return (window.Bytes, 0);
        }

        var start = place.Stretch.Offset + place.Start;
        if (!window.Has(start, place.Length)) Fill(window, start, place.Length);
        return (window.Bytes, (int)(start - window.Start));
    }

    private void Fill(Window window, long start, int length)
    {
        window.Empty(length);
        window.Start = start;
        window.Length = _file.Read(start, window.Bytes, length);
    }

    // Gives the memory of the stretch, which is free.
    private byte[] Write(PackStretch stretch) => stretch.LeaveMemory(_file.Append(stretch.Bytes));

    /// <summary>What a thread read last.</summary>
    private sealed class Window
    {
        public long Start { get; set; }

        public int Length { get; set; }

        public byte[] Bytes { get; private set; } = [];

        public void Empty(int room)
        {
            Length = 0;
            if (Bytes.Length < room) Bytes = new byte[Math.Max(room, WindowBytes)];
        }

        public bool Has(long start, int length) => Start <= start && start + length <= Start + Length;
    }
}
