using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Names of lines beside their ends.</summary>
internal static class LineNames
{
    private const double LineHeight = 17;
    private const double Lead = 14;
    private const double Margin = 4;
    private const double MiddleToBaseline = 4.5;
    private const double JoinFrom = 6;
    private const double JoinTill = 3;

    // A name this far from its line's end needs no line to it.
    private const double NearEnough = 3;

    private static readonly Stroke Join = new(Palette.Connector, 0.8);

    /// <summary>The room that the names take to the right of the plot.</summary>
    public static double Width(IEnumerable<OutletStyle> styles) =>
        styles.Max(style => TextMetrics.Width(style.Outlet, TextStyle.Heading), 0) + Lead + Margin;

    /// <summary>
    /// Writes each name as near to its line's end as the others let it, joined by a thin line where it had to move.
    /// </summary>
    public static void Write(SvgCanvas canvas, Box plot, IReadOnlyList<(OutletStyle Style, Point Place)> ends)
    {
        double[] wanted = [.. ends.Select(end => end.Place.Y)];
        var places = LabelSpreader.Spread(wanted, LineHeight, plot.Top + 6, plot.Bottom - 4);
        for (var i = 0; i < ends.Count; i++)
        {
            var (style, end) = ends[i];
            var name = new Point(plot.Right + Lead, places[i]);
            if (IsApart(end, name, plot)) JoinTo(canvas, end, name);
            var spot = new Spot(name.X, name.Y + MiddleToBaseline);
            canvas.Text(spot, style.Outlet, TextStyle.Heading with { Fill = style.Colour });
        }
    }

    private static bool IsApart(Point end, Point name, Box plot) =>
        Math.Abs(name.Y - end.Y) > NearEnough || end.X < plot.Right - 1;

    private static void JoinTo(SvgCanvas canvas, Point end, Point name)
    {
        var from = new Point(end.X + JoinFrom, end.Y);
        var to = new Point(name.X - JoinTill, name.Y);
        canvas.Line(from, to, Join);
    }
}
