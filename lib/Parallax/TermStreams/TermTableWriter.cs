using System.Globalization;
using System.Text;

namespace Parallax.TermStreams;

/// <summary>Writes the terms of a stream as a table: tab-separated, one term a line, UTF-8.</summary>
/// <remarks>
/// Columns: term, group, count and rate per 1,000 words for each group, df (articles that have the term), g2,
/// log_ratio, z, p_adj, dp. Values have six significant digits. With one group, what compares groups is empty.
/// </remarks>
public static class TermTableWriter
{
    private const int Block = 2048;

    /// <summary>Writes header and rows.</summary>
    public static void Write(Stream stream, TermStreamCounts counts, IReadOnlyList<TermStreamRow> rows)
    {
        var groups = counts.Groups.Select(g => g.ReplaceLineEndings(" ").Replace('\t', ' ')).ToArray();
        using var header = Writer(stream);
        header.Write("term\tgroup\t");
        foreach (var group in groups) header.Write($"count_{group}\t");
        foreach (var group in groups) header.Write($"rate_{group}\t");
        header.Write("df\tg2\tlog_ratio\tz\tp_adj\tdp\n");
        header.Flush();
        WriteRows(stream, counts, rows);
    }

    // Each thread writes a block of rows into memory of its own; then the blocks go out in their order.
    private static void WriteRows(Stream stream, TermStreamCounts counts, IReadOnlyList<TermStreamRow> rows)
    {
        var words = counts.Words.ToArray();
        MemoryStream[] buffers = [.. Enumerable.Range(0, counts.Workers).Select(_ => new MemoryStream())];
        for (var first = 0; first < rows.Count; first += buffers.Length * Block)
        {
            var start = first;
            Parallel.For(0, buffers.Length, new ParallelOptions { MaxDegreeOfParallelism = buffers.Length }, i =>
            {
                buffers[i].SetLength(0);
                using var writer = Writer(buffers[i]);
                for (var row = start + i * Block; row < Math.Min(
                    start + (i + 1) * Block,
                    rows.Count); row++)
                    Write(writer, rows[row], words);
            });
            foreach (var buffer in buffers) buffer.WriteTo(stream);
        }
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(false), 1 << 12, leaveOpen: true) { NewLine = "\n" };

    private static void Write(StreamWriter writer, TermStreamRow row, long[] words)
    {
        writer.Write(row.Term);
        writer.Write('\t');
        writer.Write(row.IsCompared ? row.Group : "");
        foreach (var count in row.Counts) Write(writer, count);
        for (var g = 0; g < words.Length; g++)
            Write(writer, words[g] == 0 ? 0 : 1000.0 * row.Counts[g] / words[g]);
        Write(writer, row.Articles);
        if (row.IsCompared)
        {
            Write(writer, row.Table.LogLikelihood);
            Write(writer, row.Table.LogRatio);
            Write(writer, row.Z);
            Write(writer, row.AdjustedP);
        }
        else writer.Write("\t\t\t\t");
        Write(writer, row.Dp);
        writer.Write('\n');
    }

    private static void Write(StreamWriter writer, long value)
    {
        Span<char> digits = stackalloc char[24];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        writer.Write('\t');
        writer.Write(digits[..length]);
    }

    private static void Write(StreamWriter writer, double value)
    {
        if (value == 0)
        {
            writer.Write("\t0");
            return;
        }
        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out var length, "G6", CultureInfo.InvariantCulture);
        writer.Write('\t');
        writer.Write(digits[..length]);
    }
}
