using Plotly.NET;
using Plotly.NET.TraceObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="PairedTextChart"/>: a table.</summary>
internal static class PairedTextFigure
{
    public static PlotlyParts Of(PairedTextChart chart)
    {
        var (left, right) = chart.Sides;
        var table = PlotlyTraces.Table(new
        {
            Header = Columns([[SafeText(left.Outlet)], [SafeText(right.Outlet)]]),
            Cells = Columns([
                SafeTexts(chart.Pairs.Select(p => p.Left ?? chart.MissingText)),
                SafeTexts(chart.Pairs.Select(p => p.Right ?? chart.MissingText)),
            ]),
        });
        return new PlotlyParts { Traces = [table], HasPlot = false };
    }

    private static TableCells Columns(string[][] values) =>
        Create<TableCells>(new { Align = StyleParam.HorizontalAlign.Left, Values = values });
}
