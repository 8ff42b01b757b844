namespace Parallax.Charts.Drawing;

/// <summary>The colours of everything in a chart that belongs to no outlet.</summary>
internal static class Palette
{
    /// <summary>The page, and the halo of text that lies on lines.</summary>
    public const string Paper = "#fff";

    /// <summary>Text that carries the message.</summary>
    public const string Ink = "#1f2328";

    /// <summary>Text that explains, and marks of no outlet.</summary>
    public const string Muted = "#57606a";

    /// <summary>Lines at the ticks of an axis, and borders of cells.</summary>
    public const string Grid = "#e6e3dd";

    /// <summary>The line at zero, or the one of equal values.</summary>
    public const string ZeroLine = "#8c959f";

    /// <summary>Lines that join marks, or a label with its mark.</summary>
    public const string Connector = "#afb8c1";

    /// <summary>Lines between parts of a picture, and hatching.</summary>
    public const string Separator = "#d0d7de";
}
