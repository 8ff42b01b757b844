namespace Parallax.Charts.Svg;

/// <summary>Which side of a piece of text its position names.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>The room that something takes in a picture.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Inside(Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    public Box Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>The room of one line of text, from the top of its capitals to below its baseline.</summary>
    public static Box OfText(double x, double baseline, string text, TextStyle style, Anchor anchor)
    {
        var width = TextMetrics.Width(text, style.Size, style.Bold);
        var left = anchor switch { Anchor.Start => x, Anchor.Middle => x - width / 2, _ => x - width };
        return new Box(left, baseline - style.Size * 0.8, left + width, baseline + style.Size * 0.25);
    }
}

/// <summary>A line of text in a picture and the room it takes; the tests look for overlaps among them.</summary>
internal sealed record TextBox(string Text, Box Box);
