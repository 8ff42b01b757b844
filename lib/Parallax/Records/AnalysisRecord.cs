namespace Parallax.Records;

/// <summary>The stored form of an <see cref="ArticleAnalysis"/>: one line of JSON, without running text.</summary>
public static class AnalysisRecord
{
    /// <summary>The format's name and version, the value of each record's first field.</summary>
    public const string Format = RecordFormats.Analysis;

    /// <summary>Whether a line holds an analysis record, of any version, rather than an article.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> line) => RecordFormats.IsAnalysis(line);

    /// <summary>The record of an analysis: UTF-8, without a line feed.</summary>
    public static byte[] Write(ArticleAnalysis analysis) => RecordWriter.Write(analysis);

    /// <summary>The analysis of a record.</summary>
    /// <exception cref="FormatException">
    /// The line is no record of this version; the message says what was found and expected.
    /// </exception>
    public static ArticleAnalysis Read(ReadOnlyMemory<byte> line) => RecordReader.Read(line);
}
