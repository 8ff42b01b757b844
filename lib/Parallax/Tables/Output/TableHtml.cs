using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Data.Analysis;

namespace Parallax.Tables.Output;

/// <summary>Tables as plain HTML that looks right in any front end, light or dark.</summary>
internal static class TableHtml
{
    private const int WidestWhole = 24;

    public static string Write(DataFrame frame, int maxRows)
    {
        var shown = (int)Math.Clamp(maxRows, 0, frame.Rows.Count);
        ShownColumn[] columns = [.. frame.Columns.Select(c => new ShownColumn(c))];
        var html = new StringBuilder("<table class=\"parallax-frame\">\n<thead><tr>");
        foreach (var column in columns) Append(html, "th", column, column.Name);
        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < shown; row++) AppendRow(html, columns, row);
        return html.Append("</tbody>\n</table>").Append(Note(shown, frame.Rows.Count)).ToString();
    }

    private static void AppendRow(StringBuilder html, ShownColumn[] columns, int row)
    {
        html.Append("<tr>");
        foreach (var column in columns) Append(html, "td", column, column.Cell(row));
        html.Append("</tr>\n");
    }

    private static void Append(StringBuilder html, string tag, ShownColumn column, string text) => html
        .Append(CultureInfo.InvariantCulture, $"<{tag} style=\"{Style(tag, column, text)}\">")
        .Append(WebUtility.HtmlEncode(text))
        .Append(CultureInfo.InvariantCulture, $"</{tag}>");

    /// <summary>Alignment is on each cell, since front ends have style sheets of their own for tables.</summary>
    private static string Style(string tag, ShownColumn column, string text)
    {
        if (column.IsNumeric) return "text-align:right;font-variant-numeric:tabular-nums";
        var keepWhole = tag == "td" && (column.IsDate || IsWhole(text));
        return keepWhole ? "text-align:left;white-space:nowrap" : "text-align:left";
    }

    /// <summary>Whether a cell would only be broken at a hyphen, as days and compound words are.</summary>
    private static bool IsWhole(string cell) =>
        cell.Length is > 1 and <= WidestWhole && cell.Contains('-') && !cell.Contains(' ');

    /// <summary>What is below the table where not all rows are in it.</summary>
    private static string Note(int shown, long rows)
    {
        if (rows == 0) return "\n<p><small>No rows.</small></p>";
        if (shown == rows) return "";
        var note = string.Create(CultureInfo.InvariantCulture, $"{shown} of {rows} rows are shown.");
        return $"\n<p><small>{note}</small></p>";
    }
}
