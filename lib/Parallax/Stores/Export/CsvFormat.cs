using System.Text;
using CsvHelper;
using Parallax.Records.Columns;
using Parallax.Tables.Csv;

namespace Parallax.Stores.Export;

/// <summary>Comma-separated values (RFC 4180) in UTF-8; a missing value is empty, an empty text a quoted one.</summary>
internal sealed class CsvFormat : ITableFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public long Write(Stream stream, IEnumerable<StoreTable> pieces)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        var (rows, isFirst) = (0L, true);
        foreach (var piece in pieces)
        {
            if (isFirst) Header(csv, piece);
            for (var row = 0; row < piece.Count; row++) Record(csv, piece, row);
            rows += piece.Count;
            isFirst = false;
        }
        return rows;
    }

    private static void Header(CsvWriter csv, StoreTable table)
    {
        foreach (var column in table.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
    }

    private static void Record(CsvWriter csv, StoreTable table, int row)
    {
        foreach (var column in table.Columns)
        {
            var value = column[row];
            if (value is string text) csv.WriteField(text, Quoting(text));
            else csv.WriteField(value is null ? "" : CsvText.Of(value, digits: null));
        }
        csv.EndRecord();
    }

    private static CsvQuoting Quoting(string text) =>
        CsvText.NeedsQuotes(text) ? CsvQuoting.Always : CsvQuoting.WhenNeeded;
}
