using static Parallax.Charts.Svg.SvgCanvas;

namespace Parallax.Charts.Svg;

/// <summary>The marks that tell outlets apart without colour.</summary>
internal enum Shape
{
    Circle,
    Square,
    Triangle,
    Diamond,
    TriangleDown,
    Cross,
    Star,
    Hexagon,
}

/// <summary>Outlines of the marks.</summary>
internal static class Shapes
{
    /// <summary>The outline of a mark about as large as a circle of that diameter.</summary>
    public static string Path(Shape shape, double x, double y, double size)
    {
        var r = size / 2;
        return shape switch
        {
            Shape.Circle => $"M{N(x - r)} {N(y)}a{N(r)} {N(r)} 0 1 0 {N(size)} 0a{N(r)} {N(r)} 0 1 0 {N(-size)} 0z",
            Shape.Square => $"M{N(x - r * 0.88)} {N(y - r * 0.88)}h{N(r * 1.76)}v{N(r * 1.76)}h{N(-r * 1.76)}z",
            Shape.Triangle => Polygon(x, y, [(0, -r * 1.2), (r * 1.15, r * 0.85), (-r * 1.15, r * 0.85)]),
            Shape.TriangleDown => Polygon(x, y, [(0, r * 1.2), (r * 1.15, -r * 0.85), (-r * 1.15, -r * 0.85)]),
            Shape.Diamond => Polygon(x, y, [(0, -r * 1.25), (r * 1.25, 0), (0, r * 1.25), (-r * 1.25, 0)]),
            Shape.Cross => Polygon(x, y, Cross(r)),
            Shape.Star => Polygon(x, y, Spokes(10, r * 1.3, r * 0.6)),
            _ => Polygon(x, y, Spokes(6, r * 1.1, r * 1.1)),
        };
    }

    private static string Polygon(double x, double y, IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join("L", points.Select(p => $"{N(x + p.X)} {N(y + p.Y)}")) + "z";

    private static (double, double)[] Cross(double r)
    {
        var (a, b) = (r * 0.42, r * 1.1);
        return [(-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a), (-b, -a), (-a, -a)];
    }

    /// <summary>Points at equal angles, alternating between two radii; coordinates are rounded, so libm does not show.</summary>
    private static IEnumerable<(double, double)> Spokes(int count, double outer, double inner) =>
        Enumerable.Range(0, count).Select(i =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / count);
            var radius = i % 2 == 0 ? outer : inner;
            return (radius * sin, -radius * cos);
        });
}
