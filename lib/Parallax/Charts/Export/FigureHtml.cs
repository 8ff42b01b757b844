using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parallax.Charts.Plotly;
using Parallax.Display;
using Plotly.NET;

namespace Parallax.Charts.Export;

/// <summary>A figure of Plotly.NET as HTML that needs no network.</summary>
/// <remarks>
/// While a figure is as one of our charts made it, it is shown as the picture of that chart. Any other is a text
/// alternative and a table of its numbers, above which plotly.js draws it where the page has that. The same figure gives
/// the same HTML: its class is a hash of it, where Plotly.NET makes a new identifier each time.
/// </remarks>
internal static class FigureHtml
{
    private const int HashLength = 12;
    private const int MostRows = 50;

    /// <summary>The figure as HTML.</summary>
    public static string Write(GenericChart figure)
    {
        var json = FigureJson.Of(figure);
        return FigureOrigins.ChartOf(figure, json) is { } chart ? ChartHtml.Write(chart) : Fragment(json);
    }

    /// <summary>A page on which the figure is live.</summary>
    public static string WritePage(GenericChart figure)
    {
        var json = FigureJson.Of(figure);
        if (FigureOrigins.ChartOf(figure, json) is { } chart) return LivePage.Write(chart.Title, json, ChartHtml.Write(chart));
        using var document = JsonDocument.Parse(json);
        var title = FigureReader.TitleOf(document.RootElement) ?? "Figure";
        return LivePage.Write(title, json, Alternative(document.RootElement));
    }

    /// <summary>Title and text alternative, for output without HTML.</summary>
    public static string WriteText(GenericChart figure)
    {
        using var document = JsonDocument.Parse(FigureJson.Of(figure));
        return FigureText.Of(document.RootElement);
    }

    private static string Fragment(string json)
    {
        using var document = JsonDocument.Parse(json);
        var name = "figure-" + HashOf(json);
        var html = new StringBuilder($"<figure class=\"parallax-figure {name}\" style=\"margin:0\">\n");
        html.Append(Alternative(document.RootElement));
        html.Append($"\n<script type=\"application/json\">{json}</script>\n");
        html.Append($"<script>{DrawingScript(name)}</script>\n</figure>");
        return html.ToString();
    }

    private static string HashOf(string json)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(json));
        return Convert.ToHexStringLower(hash)[..HashLength];
    }

    // A figure that is shown twice has the same class twice: each is drawn once.
    private static string DrawingScript(string name) => $$"""
        if (window.Plotly) for (const box of document.querySelectorAll('.{{name}}:not([data-drawn])')) {
          box.dataset.drawn = '';
          const figure = JSON.parse(box.querySelector('script').textContent);
          const target = box.insertBefore(document.createElement('div'), box.firstChild);
          window.Plotly.newPlot(target, { ...figure, config: { responsive: true, displaylogo: false } })
            .then(() => { box.querySelector('details').open = false; }, () => target.remove());
        }
        """;

    private static string Alternative(JsonElement figure)
    {
        var text = WebUtility.HtmlEncode(FigureText.Of(figure));
        return $"<figcaption>{text}</figcaption>\n{Table(FigureReader.TracesOf(figure))}";
    }

    /// <summary>The numbers of the traces, one below the other.</summary>
    private static string Table(IReadOnlyList<FigureTrace> traces)
    {
        string[] columns = [.. traces.SelectMany(trace => trace.Columns).Distinct(StringComparer.Ordinal)];
        var rows = traces.SelectMany(trace => trace.Rows.Select(row => (Trace: trace, Cells: row))).ToArray();
        var html = new StringBuilder("<details open><summary>Numbers</summary>\n<table>\n<thead><tr><th>trace</th>");
        html.AppendJoin("", columns.Select(column => $"<th>{WebUtility.HtmlEncode(column)}</th>"));
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var (trace, cells) in rows.Take(MostRows))
        {
            html.Append($"<tr><td>{WebUtility.HtmlEncode(trace.Name ?? trace.Kind)}</td>");
            html.AppendJoin("", columns.Select(column => Cell(cells.ElementAtOrDefault(IndexOf(trace, column)))));
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        if (rows.Length > MostRows) html.Append(CultureInfo.InvariantCulture, $"<p>{MostRows} of {rows.Length} rows are shown.</p>\n");
        return html.Append("</details>").ToString();
    }

    private static int IndexOf(FigureTrace trace, string column)
    {
        for (var i = 0; i < trace.Columns.Count; i++)
        {
            if (trace.Columns[i] == column) return i;
        }

        return -1;
    }

    private static string Cell(FigureCell? cell)
    {
        var text = WebUtility.HtmlEncode(cell?.Text ?? CellFormat.Missing);
        return cell?.Number is null ? $"<td style=\"text-align:left\">{text}</td>" : $"<td style=\"text-align:right\">{text}</td>";
    }
}
