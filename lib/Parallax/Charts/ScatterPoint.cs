namespace Parallax.Charts;

/// <summary>A point of a scatter chart.</summary>
/// <param name="Label">Its label.</param>
/// <param name="X">Its place on the horizontal axis.</param>
/// <param name="Y">Its place on the vertical axis.</param>
public sealed record ScatterPoint(string Label, double X, double Y)
{
    /// <summary>The outlet whose colour and mark it has; grey where it is null.</summary>
    public string? Outlet { get; init; }

    /// <summary>What a reader needs beside the numbers, such as "7 and 0 uses"; shown as a tooltip.</summary>
    public string? Note { get; init; }

    /// <summary>How important its label is.</summary>
    /// <remarks>Where there is room for some only, those with the greatest weight are shown.</remarks>
    public double Weight { get; init; }
}
