using System.Globalization;
using System.Text;

namespace Parallax.Tables;

/// <summary>Tables as aligned text.</summary>
internal static class TableText
{
    private const int WidestCell = 40;
    private const string Gap = "  ";

    public static string Write(TableView table, int maxRows)
    {
        var shown = Math.Clamp(maxRows, 0, table.Rows);
        var columns = table.Columns.Select(c => Aligned(new ShownColumn(c), shown)).ToArray();
        var text = new StringBuilder();
        for (var line = 0; line <= shown; line++)
            text.Append(string.Join(Gap, columns.Select(c => c[line])).TrimEnd()).Append('\n');
        return text.Append(Shape(table)).ToString();
    }

    /// <summary>The name and the cells, all of one width.</summary>
    private static string[] Aligned(ShownColumn column, int rows)
    {
        string[] cells = [OneLine(column.Name), .. Enumerable.Range(0, rows).Select(row => OneLine(column.Cell(row)))];
        var width = cells.Max(c => c.Length);
        return Array.ConvertAll(cells, c => column.IsNumeric ? c.PadLeft(width) : c.PadRight(width));
    }

    /// <summary>A cell without line ends and other characters that a terminal would obey.</summary>
    private static string OneLine(string cell)
    {
        var line = cell.ReplaceLineEndings(" ");
        if (line.AsSpan().ContainsAnyInRange('\0', '\u001f') || line.Contains('\u007f')) line = Visible(line);
        return line.Length <= WidestCell ? line : string.Concat(line.AsSpan(0, WidestCell - 1), "…");
    }

    private static string Visible(string line) => string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>The number of rows and columns, as in "(41 rows × 5 columns)".</summary>
    private static string Shape(TableView table)
    {
        var (rows, columns) = (table.Rows, table.Names.Count);
        var rowWord = rows == 1 ? "row" : "rows";
        var columnWord = columns == 1 ? "column" : "columns";
        return string.Create(CultureInfo.InvariantCulture, $"({rows} {rowWord} × {columns} {columnWord})");
    }
}
