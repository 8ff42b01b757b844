using Parallax.Reading.Formats;

namespace Parallax.Reading.Stretches;

/// <summary>Cuts large files with one record a line or row into stretches that can be read by themselves.</summary>
internal static class CutFiles
{
    private const int BufferSize = 1 << 20;
    private const int SampleSize = 1 << 12;

    /// <summary>
    /// The file as stretches of about so many bytes; itself where it is no larger or cannot be cut: packed files,
    /// documents, pages, and texts in UTF-16.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<SourceFile> Cut(SourceFile file, long bytes)
    {
        if (RecordEnds.Of(file) is not { } ends || new FileInfo(file.Path).Length <= bytes) return [file];
        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        if (IsWide(stream)) return [file];
        return Stretches(stream, ends, bytes).ConvertAll(s => file with { Stretch = s });
    }

    private static List<ByteStretch> Stretches(FileStream stream, RecordEnds ends, long bytes)
    {
        var stretches = new List<ByteStretch>();
        var buffer = new byte[BufferSize];
        var (from, before, position) = (0L, 0, 0L);
        while (stream.Read(buffer) is > 0 and var read)
        {
            for (var i = 0; i < read; i++)
            {
                if (!ends.IsAfter(buffer[i]) || position + i + 1 - from < bytes) continue;
                stretches.Add(new ByteStretch(from, position + i + 1, before));
                (from, before) = (position + i + 1, ends.Count);
            }
            position += read;
        }
        if (position > from) stretches.Add(new ByteStretch(from, position, before));
        return stretches;
    }

    // In UTF-16 a byte tells no character.
    private static bool IsWide(FileStream stream)
    {
        var sample = new byte[SampleSize];
        var length = stream.ReadAtLeast(sample, SampleSize, throwOnEndOfStream: false);
        stream.Position = 0;
        return sample.AsSpan(0, length).Contains((byte)0) || sample.AsSpan(0, 2) is [0xFF, 0xFE] or [0xFE, 0xFF];
    }
}
