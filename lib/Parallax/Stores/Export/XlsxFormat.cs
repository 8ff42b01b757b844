using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Parallax.Records.Columns;

namespace Parallax.Stores.Export;

/// <summary>Excel workbooks with a sheet named as the table.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula begins with an apostrophe, a text longer than a cell is cut, and
/// control characters, which a workbook cannot hold, are left out.
/// </remarks>
internal sealed class XlsxFormat : ITableFormat
{
    // What a sheet and a cell can hold, the header aside.
    private const int MostRows = 1_048_575;
    private const int LongestText = 32_767;

    private static readonly OpenXmlConfiguration Options = new() { TableStyles = TableStyles.None };

    /// <inheritdoc/>
    public string Extension => ".xlsx";

    /// <inheritdoc/>
    public long Write(Stream stream, IEnumerable<StoreTable> pieces)
    {
        var table = pieces.First();
        var rows = 0L;
        if (table.Count == 0) Save(stream, table.Name, Header(table));
        else Save(stream, table.Name, pieces.SelectMany(Rows).Select(Counted));
        return rows;

        Dictionary<string, object?> Counted(Dictionary<string, object?> row)
        {
            Check(table.Name, ++rows);
            return row;
        }
    }

    /// <summary>A value as a cell holds it.</summary>
    internal static object? Cell(object? value)
    {
        if (value is not string text) return value;
        var safe = text.Length > LongestText - 1 ? text[..(LongestText - 1)] : text;
        if (safe.Any(IsForbidden)) safe = string.Concat(safe.Where(c => !IsForbidden(c)));
        return IsFormula(safe) ? "'" + safe : safe;
    }

    /// <summary>Fails where a sheet cannot hold so many rows.</summary>
    internal static void Check(string table, long rows)
    {
        if (rows <= MostRows) return;
        throw new InvalidDataException(
            $"The table '{table}' has more rows than a sheet holds ({MostRows}): export it as csv or parquet.");
    }

    private static void Save(Stream stream, string name, object rows) =>
        MiniExcel.SaveAs(stream, rows, sheetName: name, configuration: Options);

    private static DataTable Header(StoreTable table)
    {
        var header = new DataTable();
        foreach (var column in table.Columns) header.Columns.Add(column.Name);
        return header;
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(StoreTable table)
    {
        for (var row = 0; row < table.Count; row++)
            yield return table.Columns.ToDictionary(c => c.Name, c => Cell(c[row]));
    }

    private static bool IsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static bool IsForbidden(char c) => c < ' ' && c is not ('\t' or '\n' or '\r');
}
