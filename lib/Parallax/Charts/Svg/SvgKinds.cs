using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Kinds;

namespace Parallax.Charts.Svg;

/// <summary>The kinds of charts and what draws them as SVG.</summary>
internal static class SvgKinds
{
    private static readonly Dictionary<Type, SvgKind> Kinds = new()
    {
        [typeof(BarChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new BarPicture((BarChart)chart, canvas, room).Draw(),
        },
        [typeof(DumbbellChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new DumbbellPicture((DumbbellChart)chart, canvas, room).Draw(),
        },
        [typeof(DistributionChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new DistributionPicture((DistributionChart)chart, canvas, room).Draw(),
            HasKey = _ => false,
        },
        [typeof(ScatterChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new ScatterPicture((ScatterChart)chart, canvas, room).Draw(),
            HasKey = chart => chart.OutletsInData.Any(),
        },
        [typeof(ForestChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new ForestPicture((ForestChart)chart, canvas, room).Draw(),
            HasKey = chart => chart.Styles.Count > 0,
        },
        [typeof(HeatmapChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new HeatmapPicture((HeatmapChart)chart, canvas, room).Draw(),
            HasKeyAt = (chart, width) => HeatmapColumns.At((HeatmapChart)chart, width).NeedKey,
        },
        [typeof(SlopeChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new SlopePicture((SlopeChart)chart, canvas, room).Draw(),
        },
        [typeof(LineChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new LinePicture((LineChart)chart, canvas, room).Draw(),
            HasKeyAt = (chart, width) => LinePicture.HasKeyAt((LineChart)chart, width),
        },
        [typeof(SmallMultiples)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new MultiplesPicture((SmallMultiples)chart, canvas, room).Draw(Draw),
            HasKey = chart => ((SmallMultiples)chart).Panels.Any(panel => Of(panel).HasKey(panel)),
        },
        [typeof(NetworkChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new NetworkPicture((NetworkChart)chart, canvas, room).Draw(),
            HasKey = chart => chart.Styles.Count > 0,
        },
        [typeof(PairedTextChart)] = new SvgKind
        {
            Draw = (chart, canvas, room) => new PairedTextPicture((PairedTextChart)chart, canvas, room).Draw(),
            HasKey = _ => false,
        },
    };

    /// <summary>Draws a chart below its titles and key; of one without data it says so.</summary>
    /// <returns>The lower edge.</returns>
    public static double Draw(ChartSpec chart, SvgCanvas canvas, Box room) => chart.IsEmpty
        ? canvas.Paragraph(room, ChartSpec.EmptyText, TextStyle.Absent)
        : Of(chart).Draw(chart, canvas, room);

    /// <summary>Whether a picture of this width has a key above it.</summary>
    public static bool HasKeyAt(ChartSpec chart, double width)
    {
        var kind = Of(chart);
        return kind.HasKeyAt is null ? kind.HasKey(chart) : kind.HasKeyAt(chart, width);
    }

    private static SvgKind Of(ChartSpec chart) => Kinds[chart.GetType()];
}
