using System.Globalization;
using System.Text;
using Parallax.Numerics;
using Parallax.TermStreams.Counts;

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
        WriteHeader(stream, counts.Groups);
        var words = counts.Words.ToArray();
        MemoryStream[] buffers = [.. Enumerable.Range(0, counts.Workers).Select(_ => new MemoryStream())];
        for (var first = 0; first < rows.Count; first += buffers.Length * Block)
        {
            WriteBlocks(buffers, rows, first, words);
            foreach (var buffer in buffers) buffer.WriteTo(stream);
        }
    }

    private static void WriteHeader(Stream stream, IReadOnlyList<string> groups)
    {
        string[] names = [.. groups.Select(Cell)];
        string[] columns =
        [
            "term", "group",
            .. names.Select(name => $"count_{name}"),
            .. names.Select(name => $"rate_{name}"),
            "df", "g2", "log_ratio", "z", "p_adj", "dp",
        ];
        using var header = Writer(stream);
        header.WriteLine(string.Join('\t', columns));
    }

    // A record's field may hold anything: what would end a cell or steer a terminal is a blank.
    private static string Cell(string group) =>
        group.Any(char.IsControl) ? string.Concat(group.Select(c => char.IsControl(c) ? ' ' : c)) : group;

    // Each thread writes a block of rows into memory of its own.
    private static void WriteBlocks(
        MemoryStream[] buffers,
        IReadOnlyList<TermStreamRow> rows,
        int first,
        long[] words) =>
        OnThreads.For(buffers.Length, buffers.Length, i =>
        {
            buffers[i].SetLength(0);
            using var writer = Writer(buffers[i]);
            var end = Math.Min(first + (i + 1) * Block, rows.Count);
            for (var row = first + i * Block; row < end; row++) Write(writer, rows[row], words);
        });

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(false), 1 << 12, leaveOpen: true) { NewLine = "\n" };

    private static void Write(StreamWriter writer, TermStreamRow row, long[] words)
    {
        writer.Write(row.Term);
        writer.Write('\t');
        writer.Write(row.IsCompared ? Cell(row.Group) : "");
        foreach (var count in row.Counts) Write(writer, count);
        for (var group = 0; group < words.Length; group++)
        {
            Write(writer, Rate(row.Counts[group], words[group]));
        }

        Write(writer, row.Articles);
        WriteComparison(writer, row);
        Write(writer, row.Dp);
        writer.Write('\n');
    }

    private static double Rate(long count, long words) => words == 0 ? 0 : 1000.0 * count / words;

    private static void WriteComparison(StreamWriter writer, TermStreamRow row)
    {
        if (!row.IsCompared)
        {
            writer.Write("\t\t\t\t");
            return;
        }

        Write(writer, row.Table.LogLikelihood);
        Write(writer, row.Table.LogRatio);
        Write(writer, row.Z);
        Write(writer, row.AdjustedP);
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
        writer.Write(value < 0 ? "\t-" : "\t");
        writer.Write(digits[..Format(Math.Abs(value), digits)]);
    }

    // As G6, of which most numbers take the short way.
    private static int Format(double value, Span<char> digits)
    {
        if (SixDigits.TryRound(value, out var rounded) && rounded.TryFormat(digits, out var length)) return length;
        value.TryFormat(digits, out length, "G6", CultureInfo.InvariantCulture);
        return length;
    }
}
