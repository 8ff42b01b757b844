using System.Globalization;
using System.Text;

namespace Parallax.Terms;

/// <summary>Writes the terms of a stream as a table: tab-separated, one term a line, UTF-8.</summary>
/// <remarks>
/// Columns: term, group, count and rate per 1,000 words for each group, df (articles that have the term), g2, log_ratio,
/// z, p_adj, dp. Values have six significant digits. With one group, what compares groups is empty.
/// </remarks>
public static class TermTableWriter
{
    /// <summary>Writes header and rows.</summary>
    public static void Write(Stream stream, TermStreamCounts counts, IEnumerable<TermStreamRow> rows)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var groups = counts.Groups.Select(g => g.ReplaceLineEndings(" ").Replace('\t', ' ')).ToArray();
        writer.Write("term\tgroup\t");
        foreach (var group in groups) writer.Write($"count_{group}\t");
        foreach (var group in groups) writer.Write($"rate_{group}\t");
        writer.Write("df\tg2\tlog_ratio\tz\tp_adj\tdp\n");
        var words = counts.Words.ToArray();
        foreach (var row in rows) Write(writer, row, words);
    }

    private static void Write(StreamWriter writer, TermStreamRow row, long[] words)
    {
        writer.Write(row.Term);
        writer.Write('\t');
        writer.Write(row.IsCompared ? row.Group : "");
        foreach (var count in row.Counts) Write(writer, count);
        for (var g = 0; g < words.Length; g++) Write(writer, words[g] == 0 ? 0 : 1000.0 * row.Counts[g] / words[g]);
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
