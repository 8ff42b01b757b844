using Parallax.Charts.Svg;

namespace Parallax.Charts;

/// <summary>The colour and mark of an outlet.</summary>
/// <remarks>
/// Eight colours for light pages and eight for dark ones, each with a contrast of at least 4.5:1 to its page, so that text may
/// be set in it, and none closer than 0.07 to another in OKLab (Ottosson 2020) as people with any of the three kinds of
/// dichromacy see them (Machado et al. 2009). From the ninth outlet on, colours come again with another mark.
/// </remarks>
internal sealed record OutletStyle(string Outlet, string Colour, Shape Shape)
{
    internal static readonly string[] Colours =
        ["#0b5fa5", "#bf4a00", "#314301", "#813760", "#677054", "#120052", "#b11ad2", "#4a1224"];

    private static readonly string[] DarkColours =
        ["#4da3f5", "#ff9a52", "#c5ff5e", "#b0bbcb", "#79946f", "#96f9ff", "#ff5d9b", "#ffd9ad"];

    /// <summary>The colour for areas behind lines, as CSS and Plotly read it.</summary>
    public string Faint => $"rgba({Convert.ToInt32(Colour[1..3], 16)},{Convert.ToInt32(Colour[3..5], 16)},{Convert.ToInt32(Colour[5..7], 16)},0.14)";

    /// <summary>For what belongs to no outlet.</summary>
    public static OutletStyle Neutral { get; } = new("", "#57606a", Shape.Circle);

    /// <summary>The colour for dark pages; null for what is no outlet's colour.</summary>
    public static string? Dark(string colour) => Array.IndexOf(Colours, colour) is >= 0 and var index ? DarkColours[index] : null;

    public static OutletStyle Of(string outlet, int index) =>
        new(outlet, Colours[index % Colours.Length], (Shape)((index + index / Colours.Length) % Colours.Length));
}
