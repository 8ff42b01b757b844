using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace Parallax.Tables.Output;

/// <summary>Tables as aligned text.</summary>
internal static class TableText
{
    private const int WidestCell = 40;
    private const string Gap = "  ";

    public static string Write(DataFrame frame, int maxRows)
    {
        var shown = (int)Math.Clamp(maxRows, 0, frame.Rows.Count);
        var columns = frame.Columns.Select(c => Aligned(new ShownColumn(c), shown)).ToArray();
        var text = new StringBuilder();
        for (var line = 0; line <= shown; line++)
        {
            var cells = columns.Select(column => column[line]);
            text.Append(string.Join(Gap, cells).TrimEnd()).Append('\n');
        }
        return text.Append(Shape(frame)).ToString();
    }

    /// <summary>The name and the cells, all of one width.</summary>
    private static string[] Aligned(ShownColumn column, int rows)
    {
        var values = Enumerable.Range(0, rows).Select(column.Cell);
        string[] cells = [OneLine(column.Name), .. values.Select(OneLine)];
        var width = cells.Max(c => c.Length);
        return Array.ConvertAll(cells, c => column.IsNumeric ? c.PadLeft(width) : c.PadRight(width));
    }

    /// <summary>A cell without line ends and other characters that a terminal would obey.</summary>
    private static string OneLine(string cell)
    {
        var line = cell.ReplaceLineEndings(" ").ToCharArray();
        for (var i = 0; i < line.Length; i++)
            if (char.IsControl(line[i])) line[i] = ' ';
        if (line.Length <= WidestCell) return new string(line);
        return string.Concat(line.AsSpan(0, WidestCell - 1), "…");
    }

    /// <summary>The number of rows and columns, as in "(41 rows × 5 columns)".</summary>
    private static string Shape(DataFrame frame)
    {
        var (rows, columns) = (frame.Rows.Count, frame.Columns.Count);
        var rowWord = rows == 1 ? "row" : "rows";
        var columnWord = columns == 1 ? "column" : "columns";
        return string.Create(CultureInfo.InvariantCulture, $"({rows} {rowWord} × {columns} {columnWord})");
    }
}
