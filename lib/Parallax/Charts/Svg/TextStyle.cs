namespace Parallax.Charts.Svg;

/// <summary>How a piece of text is set.</summary>
internal sealed record TextStyle(double Size, string Fill, bool Bold = false, bool Italic = false, bool Halo = false)
{
    public const string Paper = "#fff";
    public const string Ink = "#1f2328";
    public const string Muted = "#57606a";

    public static readonly TextStyle Title = new(18, Ink, Bold: true);
    public static readonly TextStyle Subtitle = new(13.5, Muted);
    public static readonly TextStyle Label = new(13, Ink, Halo: true);
    public static readonly TextStyle Heading = new(13, Ink, Bold: true, Halo: true);
    public static readonly TextStyle Value = new(12.5, Ink, Halo: true);
    public static readonly TextStyle Tick = new(12, Muted);
    public static readonly TextStyle Absent = new(12, Muted, Italic: true, Halo: true);
    public static readonly TextStyle Source = new(11.5, Muted);

    /// <summary>Distance between baselines.</summary>
    public double LineHeight => Math.Round(Size * 1.32, 1);
}
