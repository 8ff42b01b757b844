using Parallax.Charts.Svg;

namespace Parallax.Charts;

/// <summary>The colour and mark of an outlet.</summary>
/// <remarks>
/// The first colours are dark blue, orange-red and green in hues that people with any of the common colour deficiencies
/// tell apart; each has a contrast of at least 4.5:1 on white, so that text may be set in it. From the ninth outlet on,
/// colours come again with another mark.
/// </remarks>
internal sealed record OutletStyle(string Outlet, string Colour, Shape Shape)
{
    internal static readonly string[] Colours =
        ["#0b5fa5", "#bf4a00", "#00795c", "#9b3f8a", "#5f5b00", "#2b3a55", "#b3123c", "#6b5a4b"];

    /// <summary>The colour for areas behind lines, as CSS and Plotly read it.</summary>
    public string Faint => $"rgba({Convert.ToInt32(Colour[1..3], 16)},{Convert.ToInt32(Colour[3..5], 16)},{Convert.ToInt32(Colour[5..7], 16)},0.14)";

    /// <summary>For what belongs to no outlet.</summary>
    public static OutletStyle Neutral { get; } = new("", "#57606a", Shape.Circle);

    public static OutletStyle Of(string outlet, int index) =>
        new(outlet, Colours[index % Colours.Length], (Shape)((index + index / Colours.Length) % Colours.Length));
}
