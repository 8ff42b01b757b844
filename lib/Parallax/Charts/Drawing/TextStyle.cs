namespace Parallax.Charts.Drawing;

/// <summary>How a piece of text is set.</summary>
internal sealed record TextStyle(double Size, string Fill)
{
    // Room for the descenders of one line and the capitals of the next.
    private const double LinePitch = 1.32;

    /// <summary>The title of a chart.</summary>
    public static readonly TextStyle Title = new(18, Palette.Ink) { Bold = true };

    /// <summary>What the numbers are, below the title.</summary>
    public static readonly TextStyle Subtitle = new(13.5, Palette.Muted);

    /// <summary>A category beside its row.</summary>
    public static readonly TextStyle Label = new(13, Palette.Ink) { Halo = true };

    /// <summary>An outlet or a group above what belongs to it.</summary>
    public static readonly TextStyle Heading = new(13, Palette.Ink) { Bold = true, Halo = true };

    /// <summary>A number beside its mark.</summary>
    public static readonly TextStyle Value = new(12.5, Palette.Ink) { Halo = true };

    /// <summary>A tick, and the title of an axis.</summary>
    public static readonly TextStyle Tick = new(12, Palette.Muted);

    /// <summary>What is written where there is no value.</summary>
    public static readonly TextStyle Absent = new(12, Palette.Muted) { Italic = true, Halo = true };

    /// <summary>Where the data come from, and notes.</summary>
    public static readonly TextStyle Source = new(11.5, Palette.Muted);

    /// <summary>Whether it is set in bold type.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is set in italics.</summary>
    public bool Italic { get; init; }

    /// <summary>Whether it has an edge in the colour of the page, so that it can be read on lines.</summary>
    public bool Halo { get; init; }

    /// <summary>Distance between baselines.</summary>
    public double LineHeight => Math.Round(Size * LinePitch, 1);
}
