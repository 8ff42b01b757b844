namespace Parallax.Charts.Drawing;

/// <summary>The colour and mark of an outlet.</summary>
/// <remarks>
/// Eight colours for light pages and eight for dark ones, each with a contrast of at least 4.5:1 to its page, so that
/// text can be set in it, and none closer than 0.07 to another in OKLab (Ottosson 2020) as people with any of the three
/// kinds of dichromacy see them (Machado et al. 2009). From the ninth outlet on, colours come again with another mark.
/// </remarks>
internal sealed record OutletStyle(string Outlet, string Colour, MarkShape Shape)
{
    // A band lets grid lines and other bands show through.
    private const string BandOpacity = "0.14";

    /// <summary>The colours on light pages, in the order of the outlets.</summary>
    internal static readonly string[] Colours =
        ["#0b5fa5", "#bf4a00", "#314301", "#813760", "#677054", "#120052", "#b11ad2", "#4a1224"];

    private static readonly string[] DarkColours =
        ["#4da3f5", "#ff9a52", "#c5ff5e", "#b0bbcb", "#79946f", "#96f9ff", "#ff5d9b", "#ffd9ad"];

    /// <summary>For marks that belong to no outlet.</summary>
    public static OutletStyle Neutral { get; } = new("", Palette.Muted, MarkShape.Circle);

    /// <summary>The colour for areas behind lines, as CSS and Plotly read it.</summary>
    public string Faint
    {
        get
        {
            var (red, green, blue) = (Channel(1), Channel(3), Channel(5));
            return $"rgba({red},{green},{blue},{BandOpacity})";
        }
    }

    /// <summary>The style of the outlet with this index.</summary>
    /// <remarks>After each round of colours the marks are shifted by one, so that the pairs differ.</remarks>
    public static OutletStyle Of(string outlet, int index)
    {
        var round = index / Colours.Length;
        var shape = (MarkShape)((index + round) % Colours.Length);
        return new OutletStyle(outlet, Colours[index % Colours.Length], shape);
    }

    /// <summary>The colour for dark pages; null for what is no outlet's colour.</summary>
    public static string? Dark(string colour)
    {
        var index = Array.IndexOf(Colours, colour);
        return index < 0 ? null : DarkColours[index];
    }

    private int Channel(int start) => Convert.ToInt32(Colour.Substring(start, 2), 16);
}
