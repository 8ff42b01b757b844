namespace Parallax.Charts.Svg;

/// <summary>Which part of a piece of text its position names.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
