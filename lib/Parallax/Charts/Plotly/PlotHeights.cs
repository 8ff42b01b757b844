namespace Parallax.Charts.Plotly;

/// <summary>Heights of plots with rows, in pixels.</summary>
internal static class PlotHeights
{
    // Fewer rows would leave too little for the labels of the axes.
    private const double Least = 160;

    /// <summary>The height of so many rows, at least what the axes need.</summary>
    public static double Of(int rows, double rowHeight) => Math.Max(Least, rows * rowHeight);
}
