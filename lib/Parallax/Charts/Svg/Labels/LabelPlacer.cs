using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Labels;

/// <summary>Places labels beside points so that none lies on another label or point.</summary>
internal sealed class LabelPlacer
{
    // From the middle of a line of text to its baseline.
    private const double ToBaseline = 4;
    private const double GapAcross = 2;
    private const double GapAlong = 6;

    // A label may pass the right edge of the plot a little: the margin is there.
    private const double PastTheEdge = 8;

    // A label more than two steps above or below its point is joined to it by a line.
    private const double StepsWithoutLine = 2;

    /// <summary>The sides of a point in the order in which they are tried, in steps of mark and gap.</summary>
    private static readonly (double X, double Y, Anchor Anchor)[] Sides =
    [
        (1, 0, Anchor.Start), (-1, 0, Anchor.End),
        (0, -1, Anchor.Middle), (0, 1, Anchor.Middle),
        (0.8, -0.8, Anchor.Start), (0.8, 0.8, Anchor.Start),
        (-0.8, -0.8, Anchor.End), (-0.8, 0.8, Anchor.End),
        (1, -2.2, Anchor.Start), (1, 2.2, Anchor.Start),
        (-1, -2.2, Anchor.End), (-1, 2.2, Anchor.End),
    ];

    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly double _half;
    private readonly List<Box> _taken;

    private LabelPlacer(SvgCanvas canvas, IReadOnlyList<LabelledPoint> points, Box plot, double markSize)
    {
        _canvas = canvas;
        _half = markSize / 2 + 1;
        _room = new Box(plot.Left + 1, plot.Top, plot.Right + PastTheEdge, plot.Bottom - 1);
        _taken = [.. points.Select(RoomOf)];
    }

    /// <summary>Places as many labels as there is room for, in the order given.</summary>
    /// <returns>How many have been placed.</returns>
    public static int Place(SvgCanvas canvas, IReadOnlyList<LabelledPoint> points, Box plot, double markSize)
    {
        var placer = new LabelPlacer(canvas, points, plot, markSize);
        var placed = 0;
        foreach (var point in points)
        {
            if (placer.TryPlace(point)) placed++;
        }

        return placed;
    }

    private Box RoomOf(LabelledPoint point)
    {
        var (x, y) = point.Place;
        return new Box(x, y, x, y).Grow(_half);
    }

    private bool TryPlace(LabelledPoint point) => Array.Exists(Sides, side => TryPlace(point, side));

    private bool TryPlace(LabelledPoint point, (double X, double Y, Anchor Anchor) side)
    {
        var style = StyleOf(point);
        var x = point.Place.X + side.X * (_half + GapAcross);
        var baseline = point.Place.Y + ToBaseline + side.Y * (_half + GapAlong);
        var spot = new Spot(x, baseline, side.Anchor);
        var box = Box.OfText(spot, point.Label, style);
        if (!box.Inside(_room) || _taken.Exists(taken => taken.Overlaps(box))) return false;
        if (Math.Abs(side.Y) > StepsWithoutLine) Join(point, spot);
        _canvas.Text(spot, point.Label, style);
        _taken.Add(box.Grow(1));
        return true;
    }

    private void Join(LabelledPoint point, Spot spot)
    {
        var middle = new Point(spot.X, spot.Baseline - ToBaseline);
        _canvas.Line(point.Place, middle, new Stroke(Palette.Connector));
    }

    private static TextStyle StyleOf(LabelledPoint point)
    {
        var isNeutral = point.Style.Outlet.Length == 0;
        return TextStyle.Tick with { Halo = true, Fill = isNeutral ? Palette.Ink : point.Style.Colour };
    }
}
