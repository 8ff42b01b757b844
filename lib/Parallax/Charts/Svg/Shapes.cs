using Parallax.Charts.Drawing;
using static Parallax.Charts.Svg.SvgText;

namespace Parallax.Charts.Svg;

/// <summary>Outlines of the marks.</summary>
/// <remarks>The factors of the radius give all marks about the area of the circle.</remarks>
internal static class Shapes
{
    private const double SquareSide = 1.76;
    private const double DiamondReach = 1.25;

    /// <summary>The outline of a mark about as large as a circle of that diameter.</summary>
    public static string Path(MarkShape shape, Point middle, double size) => shape switch
    {
        MarkShape.Circle => Circle(middle, size),
        MarkShape.Square => Square(middle, size / 2),
        _ => Polygon(middle, Corners(shape, size / 2)),
    };

    private static string Circle(Point middle, double size)
    {
        var radius = Number(size / 2);
        var half = $"a{radius} {radius} 0 1 0";
        return $"M{Place(middle.X - size / 2, middle.Y)}{half} {Number(size)} 0{half} {Number(-size)} 0z";
    }

    private static string Square(Point middle, double radius)
    {
        var (half, side) = (radius * SquareSide / 2, radius * SquareSide);
        return $"M{Place(middle.X - half, middle.Y - half)}h{Number(side)}v{Number(side)}h{Number(-side)}z";
    }

    private static string Polygon(Point middle, IEnumerable<(double X, double Y)> corners) =>
        "M" + string.Join("L", corners.Select(corner => Place(middle.X + corner.X, middle.Y + corner.Y))) + "z";

    private static IEnumerable<(double X, double Y)> Corners(MarkShape shape, double r) => shape switch
    {
        MarkShape.Triangle => [(0, -r * 1.2), (r * 1.15, r * 0.85), (-r * 1.15, r * 0.85)],
        MarkShape.TriangleDown => [(0, r * 1.2), (r * 1.15, -r * 0.85), (-r * 1.15, -r * 0.85)],
        MarkShape.Diamond => Spokes(4, r * DiamondReach, r * DiamondReach),
        MarkShape.Cross => Cross(r * 0.42, r * 1.1),
        MarkShape.Star => Spokes(10, r * 1.3, r * 0.6),
        _ => Spokes(6, r * 1.1, r * 1.1),
    };

    /// <summary>The corners of a cross of beams.</summary>
    /// <param name="a">Half the width of a beam.</param>
    /// <param name="b">Half its length.</param>
    private static IEnumerable<(double X, double Y)> Cross(double a, double b) =>
    [
        (-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a),
        (a, b), (-a, b), (-a, a), (-b, a), (-b, -a), (-a, -a),
    ];

    /// <summary>Corners at equal angles, alternating between two radii; coordinates are rounded, so libm does not show.</summary>
    private static IEnumerable<(double X, double Y)> Spokes(int count, double outer, double inner) =>
        Enumerable.Range(0, count).Select(i =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / count);
            var radius = i % 2 == 0 ? outer : inner;
            return (radius * sin, -radius * cos);
        });
}
