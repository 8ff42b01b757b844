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
        var (there, back) = (Number(size), Number(-size));
        var left = middle with { X = middle.X - size / 2 };
        return $"M{left.Text}{half} {there} 0{half} {back} 0z";
    }

    private static string Square(Point middle, double radius)
    {
        var half = radius * SquareSide / 2;
        var (side, back) = (Number(half * 2), Number(-half * 2));
        var corner = new Point(middle.X - half, middle.Y - half);
        return $"M{corner.Text}h{side}v{side}h{back}z";
    }

    private static string Polygon(Point middle, IEnumerable<(double X, double Y)> corners)
    {
        var places = corners.Select(corner => new Point(
            middle.X + corner.X,
            middle.Y + corner.Y).Text);
        return "M" + string.Join("L", places) + "z";
    }

    private static IEnumerable<(double X, double Y)> Corners(MarkShape shape, double r) => shape switch
    {
        MarkShape.Triangle => Triangle(r, up: 1),
        MarkShape.TriangleDown => Triangle(r, up: -1),
        MarkShape.Diamond => Spokes(4, r * DiamondReach, r * DiamondReach),
        MarkShape.Cross => Cross(r * 0.42, r * 1.1),
        MarkShape.Star => Spokes(10, r * 1.3, r * 0.6),
        _ => Spokes(6, r * 1.1, r * 1.1),
    };

    private static IEnumerable<(double X, double Y)> Triangle(double r, int up)
    {
        var (tip, foot, half) = (r * 1.2, r * 0.85, r * 1.15);
        return [(0, -up * tip), (half, up * foot), (-half, up * foot)];
    }

    /// <summary>The corners of a cross of beams.</summary>
    /// <param name="a">Half the width of a beam.</param>
    /// <param name="b">Half its length.</param>
    private static IEnumerable<(double X, double Y)> Cross(double a, double b) =>
    [
        (-a, -b), (a, -b), (a, -a),
        (b, -a), (b, a), (a, a),
        (a, b), (-a, b), (-a, a),
        (-b, a), (-b, -a), (-a, -a),
    ];

    /// <summary>Corners at equal angles, alternating between two radii.</summary>
    /// <remarks>Coordinates are rounded, so that the platform's sine does not show.</remarks>
    private static IEnumerable<(double X, double Y)> Spokes(int count, double outer, double inner) =>
        Enumerable.Range(0, count).Select(i =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / count);
            var radius = i % 2 == 0 ? outer : inner;
            return (radius * sin, -radius * cos);
        });
}
