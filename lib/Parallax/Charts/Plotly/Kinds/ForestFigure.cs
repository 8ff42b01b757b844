using Plotly.NET;
using Plotly.NET.TraceObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="ForestChart"/>.</summary>
internal static class ForestFigure
{
    private const double LaneHeight = 24;
    private const int MarkSize = 10;

    public static PlotlyParts Of(ForestChart chart)
    {
        var groups = chart.Estimates.GroupBy(e => e.Outlet, StringComparer.Ordinal);
        var categories = chart.Estimates.Select(e => e.Category).Distinct(StringComparer.Ordinal);
        return new PlotlyParts
        {
            Traces = [.. groups.Select(group => Estimates(chart, group))],
            XAxes = [PlotlyAxes.Values(chart.ValueAxis)],
            YAxes = [PlotlyAxes.Categories(categories)],
            PlotHeight = PlotHeights.Of(chart.Estimates.Count, LaneHeight),
        };
    }

    private static Trace Estimates(ForestChart chart, IGrouping<string?, Estimate> group)
    {
        var style = chart.StyleOf(group.First());
        return PlotlyTraces.Scatter(new
        {
            Mode = StyleParam.Mode.Markers,
            Name = SafeText(group.Key ?? ""),
            ShowLegend = group.Key is not null,
            X = Numbers(group.Select(e => e.Value)),
            Y = SafeTexts(group.Select(e => e.Category)),
            XError = Intervals(group, style.Colour),
            MultiHoverText = SafeTexts(group.Select(chart.Tooltip)),
            HoverInfo = StyleParam.HoverInfo.Text,
            Marker = Marker(style, MarkSize),
        });
    }

    private static Error Intervals(IEnumerable<Estimate> estimates, string colour) => Create<Error>(new
    {
        Type = StyleParam.ErrorType.Data,
        Symmetric = false,
        Color = Colour(colour),
        Array = Numbers(estimates.Select(e => e.High - e.Value)),
        Arrayminus = Numbers(estimates.Select(e => e.Value - e.Low)),
    });
}
