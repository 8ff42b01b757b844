using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>The columns of a heatmap, one an outlet.</summary>
/// <param name="Labels">The rows' labels, beside which they begin.</param>
/// <param name="Width">The width of each.</param>
/// <param name="NeedKey">Whether they are too narrow for the outlets' names.</param>
internal sealed record HeatmapColumns(RowLabels Labels, double Width, bool NeedKey)
{
    private const double Narrowest = 120;
    private const double Widest = 190;

    // The mark before a name, and what is left free on both sides of it.
    private const double MarkRoom = 20;
    private const double Margin = 4;

    /// <summary>The columns in a picture of some width.</summary>
    public static HeatmapColumns At(HeatmapChart chart, double width) => In(chart, width, PageMargins.RoomIn(width));

    /// <summary>The columns in some part of a picture.</summary>
    public static HeatmapColumns In(HeatmapChart chart, double pictureWidth, Box room)
    {
        var labels = new RowLabels(pictureWidth, room, chart.Table.Categories);
        var widest = chart.Styles.Max(style => TextMetrics.Width(style.Outlet, TextStyle.Heading), 0);
        var name = widest + MarkRoom + Margin;
        var share = (room.Right - labels.PlotLeft) / Math.Max(1, chart.Styles.Count);
        var width = Math.Min(Math.Clamp(name, Narrowest, Widest), share);
        return new HeatmapColumns(labels, width, name > width);
    }
}
