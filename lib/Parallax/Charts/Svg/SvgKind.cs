namespace Parallax.Charts.Svg;

/// <summary>How a kind of chart is drawn.</summary>
internal sealed record SvgKind
{
    /// <summary>Draws the picture's own part below titles and key, and gives its lower edge.</summary>
    public required Func<ChartSpec, SvgCanvas, Box, double> Draw { get; init; }

    /// <summary>Whether outlets are named by a key above the picture, rather than in it.</summary>
    public Func<ChartSpec, bool> HasKey { get; init; } = _ => true;

    /// <summary>The same for a picture of some width; null where the width makes no difference.</summary>
    public Func<ChartSpec, double, bool>? HasKeyAt { get; init; }
}
