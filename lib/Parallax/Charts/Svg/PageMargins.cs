namespace Parallax.Charts.Svg;

/// <summary>What a picture keeps free around its content.</summary>
internal static class PageMargins
{
    /// <summary>On each side, in pixels.</summary>
    public const double Side = 18;

    /// <summary>What the margins leave of a picture; its height follows from the content.</summary>
    public static Box RoomIn(double width) => new(Side, Side, width - Side, double.PositiveInfinity);
}
