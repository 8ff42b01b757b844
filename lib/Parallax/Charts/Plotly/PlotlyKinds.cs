using Parallax.Charts.Plotly.Kinds;

namespace Parallax.Charts.Plotly;

/// <summary>The kinds of charts and what makes their figures.</summary>
internal static class PlotlyKinds
{
    private static readonly Dictionary<Type, Func<ChartSpec, PlotlyParts>> Kinds = new()
    {
        [typeof(BarChart)] = chart => BarFigure.Of((BarChart)chart),
        [typeof(DumbbellChart)] = chart => DumbbellFigure.Of((DumbbellChart)chart),
        [typeof(DistributionChart)] = chart => DistributionFigure.Of((DistributionChart)chart),
        [typeof(ScatterChart)] = chart => ScatterFigure.Of((ScatterChart)chart),
        [typeof(ForestChart)] = chart => ForestFigure.Of((ForestChart)chart),
        [typeof(HeatmapChart)] = chart => HeatmapFigure.Of((HeatmapChart)chart),
        [typeof(SlopeChart)] = chart => SlopeFigure.Of((SlopeChart)chart),
        [typeof(LineChart)] = chart => LineFigure.Of((LineChart)chart),
        [typeof(SmallMultiples)] = chart => MultiplesFigure.Of((SmallMultiples)chart, Of),
        [typeof(NetworkChart)] = chart => NetworkFigure.Of((NetworkChart)chart),
        [typeof(PairedTextChart)] = chart => PairedTextFigure.Of((PairedTextChart)chart),
    };

    /// <summary>What a chart puts into a figure.</summary>
    public static PlotlyParts Of(ChartSpec chart)
    {
        if (chart.IsEmpty) return EmptyFigure.Parts;
        var kind = Kinds[chart.GetType()];
        return kind(chart);
    }
}
