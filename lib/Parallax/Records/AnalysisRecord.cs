namespace Parallax.Records;

/// <summary>The stored form of an <see cref="ArticleAnalysis"/>: one line of JSON, without running text.</summary>
public static class AnalysisRecord
{
    /// <summary>The format's name and version, the value of each record's first field.</summary>
    public const string Format = "parallax.analysis/1";

    /// <summary>Whether a line holds an analysis record, of any version, rather than an article.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> line) => StartsWith(line, """{"format":"parallax.analysis/"""u8);

    /// <summary>Whether a line starts so, white space aside.</summary>
    internal static bool StartsWith(ReadOnlySpan<byte> line, ReadOnlySpan<byte> prefix)
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

    /// <summary>The record of an analysis: UTF-8, without a line feed.</summary>
    public static byte[] Write(ArticleAnalysis analysis) => RecordWriter.Write(analysis);

    /// <summary>The analysis of a record.</summary>
    /// <exception cref="FormatException">The line is no record of this version; the message says what was found and
    /// expected.</exception>
    public static ArticleAnalysis Read(ReadOnlyMemory<byte> line) => RecordReader.Read(line);
}
