using System.Text.Unicode;

namespace Parallax;

/// <summary>The formats of the lines that Parallax writes, told by their first field.</summary>
internal static class RecordFormats
{
    /// <summary>An analysis.</summary>
    public const string Analysis = "parallax.analysis/1";

    /// <summary>An alignment of two articles.</summary>
    public const string Alignment = "parallax.alignment/1";

    // Enough for the first field of any line.
    private const int LongestStart = 128;

    /// <summary>Whether a line holds an analysis, of any version.</summary>
    public static bool IsAnalysis(ReadOnlySpan<byte> line) => StartsWith(line, """{"format":"parallax.analysis/"""u8);

    /// <summary>Whether a line holds an alignment, of any version.</summary>
    public static bool IsAlignment(ReadOnlySpan<byte> line) => StartsWith(line, """{"format":"parallax.alignment/"""u8);

    /// <summary>Whether a line is one that Parallax wrote rather than an article.</summary>
    public static bool IsOwn(ReadOnlySpan<char> line)
    {
        Span<byte> start = stackalloc byte[LongestStart];
        Utf8.FromUtf16(
            line[..Math.Min(line.Length, start.Length / 3)],
            start,
            out _,
            out var length);
        return StartsWith(start[..length], """{"format":"parallax."""u8);
    }

    // White space and a byte order mark aside.
    private static bool StartsWith(ReadOnlySpan<byte> line, ReadOnlySpan<byte> prefix)
    {
        Span<byte> packed = stackalloc byte[prefix.Length];
        var length = 0;
        foreach (var b in line)
        {
            if (b is (byte)' ' or (byte)'\t' or 0xEF or 0xBB or 0xBF) continue;
            packed[length++] = b;
            if (length == packed.Length) return packed.SequenceEqual(prefix);
        }
        return false;
    }
}
