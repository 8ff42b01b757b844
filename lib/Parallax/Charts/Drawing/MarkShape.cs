namespace Parallax.Charts.Drawing;

/// <summary>The marks that tell outlets apart without colour.</summary>
internal enum MarkShape
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
