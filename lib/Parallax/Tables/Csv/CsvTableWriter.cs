using CsvHelper;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables.Csv;

/// <summary>Writes tables as comma-separated values from which the same table can be read.</summary>
internal static class CsvTableWriter
{
    public static void Write(TableView table, TextWriter writer, int? digits)
    {
        TableColumn[] columns = [.. table.Columns];
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        if (columns.Length == 0) return;
        foreach (var column in columns) csv.WriteField(column.Name);
        csv.EndRecord();
        for (var row = 0; row < table.Rows; row++)
        {
            if (columns.Length == 1 && columns[0].IsMissing(row)) EmptyLine(csv, writer);
            else Record(csv, columns, (row, digits));
        }
    }

    /// <summary>
    /// A missing value that is alone in its row; an empty field alone would be written as an empty text is.
    /// </summary>
    private static void EmptyLine(CsvWriter csv, TextWriter writer)
    {
        csv.Flush();
        writer.Write('\n');
    }

    private static void Record(CsvWriter csv, TableColumn[] columns, (int Row, int? Digits) place)
    {
        foreach (var column in columns)
        {
            var value = column[place.Row];
            if (value is string text) csv.WriteField(text, Quoting(text));
            else csv.WriteField(value is null ? "" : CsvText.Of(value, place.Digits));
        }
        csv.EndRecord();
    }

    private static CsvQuoting Quoting(string text) =>
        CsvText.NeedsQuotes(text) ? CsvQuoting.Always : CsvQuoting.WhenNeeded;
}
