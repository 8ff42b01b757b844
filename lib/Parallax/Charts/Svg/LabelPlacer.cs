namespace Parallax.Charts.Svg;

/// <summary>A point with its place in the picture.</summary>
internal sealed record LabelledPoint(ScatterPoint Point, double X, double Y, OutletStyle Style);

/// <summary>Places labels beside points so that none lies on another label or point.</summary>
internal static class LabelPlacer
{
    private static readonly (double X, double Y, Anchor Anchor)[] Places = [
        (1, 0, Anchor.Start), (-1, 0, Anchor.End), (0, -1, Anchor.Middle), (0, 1, Anchor.Middle),
        (0.8, -0.8, Anchor.Start), (0.8, 0.8, Anchor.Start), (-0.8, -0.8, Anchor.End), (-0.8, 0.8, Anchor.End),
        (1, -2.2, Anchor.Start), (1, 2.2, Anchor.Start), (-1, -2.2, Anchor.End), (-1, 2.2, Anchor.End)];

    /// <summary>Places as many labels as there is room for, in the order given.</summary>
    /// <returns>How many have been placed.</returns>
    public static int Place(SvgCanvas canvas, IReadOnlyList<LabelledPoint> points, Box plot, double markSize)
    {
        var half = markSize / 2 + 1;
        var taken = points.Select(p => new Box(p.X - half, p.Y - half, p.X + half, p.Y + half)).ToList();
        var room = new Box(plot.Left + 1, plot.Top, plot.Right + 8, plot.Bottom - 1);
        var placed = 0;
        foreach (var point in points)
        {
            var style = TextStyle.Tick with { Halo = true, Fill = point.Style.Outlet.Length == 0 ? TextStyle.Ink : point.Style.Colour };
            foreach (var (dx, dy, anchor) in Places)
            {
                var (x, baseline) = (point.X + dx * (half + 2), point.Y + 4 + dy * (half + 6));
                var box = Box.OfText(x, baseline, point.Point.Label, style, anchor);
                if (!box.Inside(room) || taken.Exists(t => t.Overlaps(box))) continue;
                if (Math.Abs(dy) > 2) canvas.Line(point.X, point.Y, x, baseline - 4, new Stroke("#afb8c1"));
                canvas.Text(x, baseline, point.Point.Label, style, anchor);
                taken.Add(box.Grow(1));
                placed++;
                break;
            }
        }
        return placed;
    }
}
