using System.Net;
using Parallax.Charts;
using Parallax.Display;

namespace Parallax.Findings.Highlights;

/// <summary>
/// How a <see cref="Highlight"/> shows itself in a notebook: the sentence, its picture and an example.
/// </summary>
internal sealed class HighlightFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<Highlight>("text/html", Html),
        new ConventionFormatter<Highlight>("text/plain", highlight => highlight.Finding.Text + "."),
    ];

    private static string Html(Highlight highlight)
    {
        var sentence = WebUtility.HtmlEncode(highlight.Finding.Text);
        return $"<h3>{sentence}</h3>\n{Example(highlight.Example)}{ChartOf(highlight).ToHtml()}";
    }

    // The sentence above is the finding: the chart says what it shows, and nothing that competes with it.
    private static ChartSpec ChartOf(Highlight highlight)
    {
        var chart = highlight.Chart;
        return chart.Subtitle is null ? chart : chart with { Title = chart.Subtitle, Subtitle = null };
    }

    private static string Example(HighlightExample? example)
    {
        if (example is null) return "";
        var text = WebUtility.HtmlEncode(example.Text);
        return $"<blockquote>{text} <cite>{WebUtility.HtmlEncode(example.Outlet)}</cite></blockquote>\n";
    }
}
