using System.Globalization;
using System.Net;
using System.Text;
using Parallax.Frames;

namespace Parallax.Display;

/// <summary>Frames as plain HTML tables that look right in any front end, light or dark.</summary>
internal static class FrameHtml
{
    public static string Write(Frame frame, int maxRows)
    {
        var shown = Math.Clamp(maxRows, 0, frame.Rows.Count);
        ColumnDigits[] digits = [.. frame.Columns.Select(ColumnDigits.Of)];
        var html = new StringBuilder("<table class=\"parallax-frame\">\n<thead><tr>");
        foreach (var column in frame.Columns) html.Append(Tag("th", column)).Append(WebUtility.HtmlEncode(column.Name)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < shown; row++)
        {
            html.Append("<tr>");
            for (var i = 0; i < frame.Columns.Count; i++)
            {
                var cell = CellFormat.Cell(frame.Columns[i], row, digits[i]);
                html.Append(Tag("td", frame.Columns[i], IsWhole(cell))).Append(WebUtility.HtmlEncode(cell)).Append("</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>");
        if (shown < frame.Rows.Count)
            html.Append(CultureInfo.InvariantCulture, $"\n<p><small>{shown} of {frame.Rows.Count} rows are shown.</small></p>");
        else if (shown == 0) html.Append("\n<p><small>No rows.</small></p>");
        return html.ToString();
    }

    /// <summary>Whether a cell would only be broken at a hyphen, as days and compound words are.</summary>
    private static bool IsWhole(string cell) => cell.Length is > 1 and <= 24 && cell.Contains('-') && !cell.Contains(' ');

    /// <summary>Alignment stands on each cell, since front ends have style sheets of their own for tables.</summary>
    private static string Tag(string name, FrameColumn column, bool whole = false)
    {
        var breaks = whole || (column.DataType == typeof(DateTimeOffset) && name == "td") ? ";white-space:nowrap" : "";
        return column.IsNumeric ? $"<{name} style=\"text-align:right;font-variant-numeric:tabular-nums\">" : $"<{name} style=\"text-align:left{breaks}\">";
    }
}
