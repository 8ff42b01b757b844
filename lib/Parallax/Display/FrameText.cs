using System.Globalization;
using System.Text;

namespace Parallax.Display;

/// <summary>Frames as aligned text.</summary>
internal static class FrameText
{
    private const int WidestCell = 40;

    public static string Write(Frame frame, int maxRows)
    {
        var shown = Math.Min(maxRows, frame.Rows.Count);
        var columns = frame.Columns.Select(c =>
        {
            var digits = ColumnDigits.Of(c);
            string[] cells = [c.Name, .. Enumerable.Range(0, shown).Select(row => Short(CellFormat.Cell(c, row, digits)))];
            return (Cells: cells, Width: cells.Max(x => x.Length), Right: c.IsNumeric);
        }).ToArray();
        var text = new StringBuilder();
        for (var line = 0; line <= shown; line++)
            text.Append(string.Join("  ", columns.Select(c => c.Right ? c.Cells[line].PadLeft(c.Width) : c.Cells[line].PadRight(c.Width))).TrimEnd()).Append('\n');
        return text.Append(CultureInfo.InvariantCulture, $"({frame.Shape})").ToString();
    }

    private static string Short(string cell)
    {
        var line = cell.ReplaceLineEndings(" ");
        return line.Length <= WidestCell ? line : string.Concat(line.AsSpan(0, WidestCell - 1), "…");
    }
}
