using Parallax.Charts;

namespace Parallax.Display;

/// <summary>How a <see cref="ChartSpec"/> shows itself in a notebook.</summary>
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [
        new ConventionFormatter<ChartSpec>("text/html", chart => chart.ToHtml()),
        new ConventionFormatter<ChartSpec>("application/vnd.plotly.v1+json", chart => chart.ToPlotlyJson()),
        new ConventionFormatter<ChartSpec>("text/plain", chart => $"{chart.Title}\n{chart.Description}")];
}
