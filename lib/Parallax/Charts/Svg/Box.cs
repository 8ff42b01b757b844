using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg;

/// <summary>The room that something takes in a picture.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    // From the baseline to the top of capitals and to the bottom of descenders, in parts of the font's size.
    private const double Ascent = 0.8;
    private const double Descent = 0.25;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The room of one line of text, from the top of its capitals to below its baseline.</summary>
    public static Box OfText(Spot spot, string text, TextStyle style)
    {
        var width = TextMetrics.Width(text, style);
        var left = spot.Anchor switch
        {
            Anchor.Start => spot.X,
            Anchor.Middle => spot.X - width / 2,
            _ => spot.X - width,
        };
        var top = spot.Baseline - style.Size * Ascent;
        var bottom = spot.Baseline + style.Size * Descent;
        return new Box(left, top, left + width, bottom);
    }

    /// <summary>A place on the upper edge.</summary>
    public Point AtTop(double x) => new(x, Top);

    /// <summary>A place on the lower edge.</summary>
    public Point AtBottom(double x) => new(x, Bottom);

    /// <summary>A place on the left edge.</summary>
    public Point AtLeft(double y) => new(Left, y);

    /// <summary>A place on the right edge.</summary>
    public Point AtRight(double y) => new(Right, y);

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Inside(Box other) =>
        Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    public Box Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public Box Move(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);
}
