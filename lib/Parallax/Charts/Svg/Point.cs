namespace Parallax.Charts.Svg;

/// <summary>A place in a picture, in pixels from its upper left corner.</summary>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>The place as paths have it.</summary>
    public string Text => $"{SvgText.Number(X)} {SvgText.Number(Y)}";
}
