using System.Net;
using System.Text;
using Parallax.Charts.Plotly.Reading;
using Parallax.Display;

namespace Parallax.Charts.Export;

/// <summary>The numbers of a figure as an HTML table, its traces one below the other.</summary>
internal sealed class FigureTable
{
    private const int MostRows = 50;

    private readonly StringBuilder _html = new();
    private readonly string[] _columns;

    private FigureTable(IReadOnlyList<FigureTrace> traces)
    {
        var columns = traces.SelectMany(trace => trace.Columns);
        _columns = [.. columns.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The table, which readers can fold away.</summary>
    public static string Write(IReadOnlyList<FigureTrace> traces)
    {
        var table = new FigureTable(traces);
        table.WriteHead();
        var shown = table.WriteBody(traces);
        table.WriteEnd(shown, traces.Sum(trace => trace.Rows.Count));
        return table._html.ToString();
    }

    private void WriteHead()
    {
        _html.Append("<details open><summary>Numbers</summary>\n<table>\n<thead><tr><th>trace</th>");
        foreach (var column in _columns)
        {
            _html.Append("<th>").Append(WebUtility.HtmlEncode(column)).Append("</th>");
        }

        _html.Append("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Writes as many rows as are shown.</summary>
    /// <returns>How many those are.</returns>
    private int WriteBody(IReadOnlyList<FigureTrace> traces)
    {
        var left = MostRows;
        foreach (var trace in traces)
        {
            foreach (var row in trace.Rows.Take(left))
            {
                WriteRow(trace, row);
                left--;
            }
        }

        return MostRows - left;
    }

    private void WriteRow(FigureTrace trace, FigureCell?[] cells)
    {
        _html.Append("<tr><td>").Append(WebUtility.HtmlEncode(trace.Name ?? trace.Kind)).Append("</td>");
        foreach (var column in _columns)
        {
            WriteCell(cells.ElementAtOrDefault(trace.IndexOf(column)));
        }

        _html.Append("</tr>\n");
    }

    private void WriteCell(FigureCell? cell)
    {
        var side = cell?.Number is null ? "left" : "right";
        var text = WebUtility.HtmlEncode(cell?.Text ?? CellFormat.Missing);
        _html.Append($"<td style=\"text-align:{side}\">{text}</td>");
    }

    private void WriteEnd(int shown, int rows)
    {
        _html.Append("</tbody>\n</table>\n");
        var (some, all) = (CellFormat.Number(shown, 0), CellFormat.Number(rows, 0));
        if (shown < rows) _html.Append($"<p>{some} of {all} rows are shown.</p>\n");
        _html.Append("</details>");
    }
}
