using Parallax.Display;

namespace Parallax.Charts.Export;

/// <summary>How a <see cref="ChartSpec"/> shows itself in a notebook.</summary>
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<ChartSpec>(MimeTypes.Html, chart => chart.ToHtml()),
        new ConventionFormatter<ChartSpec>(MimeTypes.Plotly, chart => chart.ToPlotlyJson()),
        new ConventionFormatter<ChartSpec>(MimeTypes.Plain, chart => $"{chart.Title}\n{chart.Description}"),
    ];
}
