namespace Parallax.Charts.Svg;

/// <summary>How a line is drawn.</summary>
internal sealed record Stroke(string Colour, double Width = 1)
{
    /// <summary>Lengths of dashes and gaps, as SVG writes them; null for a whole line.</summary>
    public string? Dash { get; init; }

    /// <summary>How much it covers, 0…1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>The attributes of the element that is drawn.</summary>
    public string Attributes
    {
        get
        {
            var line = $"stroke=\"{Colour}\" stroke-width=\"{SvgText.Number(Width)}\" fill=\"none\"";
            var dash = Dash is null ? "" : $" stroke-dasharray=\"{Dash}\"";
            var opacity = Opacity >= 1 ? "" : $" stroke-opacity=\"{SvgText.Number(Opacity)}\"";
            return line + dash + opacity;
        }
    }
}
