using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parallax.Charts.Plotly;
using Parallax.Charts.Plotly.Reading;
using Plotly.NET;

namespace Parallax.Charts.Export;

/// <summary>A figure of Plotly.NET as HTML that needs no network.</summary>
/// <remarks>
/// While a figure is as one of our charts made it, it is shown as the picture of that chart. Any other is a text
/// alternative and a table of its numbers, above which plotly.js draws it where the page has that. The same figure
/// gives the same HTML: its class is a hash of it, where Plotly.NET makes a new identifier each time.
/// </remarks>
internal static class FigureHtml
{
    private const int HashLength = 12;

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
        var chart = FigureOrigins.ChartOf(figure, json);
        if (chart is not null) return LivePage.Write(chart.Title, json, ChartHtml.Write(chart));
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
        return $"""
            <figure class="parallax-figure {name}" style="margin:0">
            {Alternative(document.RootElement)}
            <script type="application/json">{json}</script>
            <script>{DrawingScript(name)}</script>
            </figure>
            """.ReplaceLineEndings("\n");
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
        return $"<figcaption>{text}</figcaption>\n{FigureTable.Write(FigureReader.TracesOf(figure))}";
    }
}
