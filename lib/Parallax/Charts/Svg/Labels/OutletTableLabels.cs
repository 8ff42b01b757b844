using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Labels;

/// <summary>Room for the labels of a table of values.</summary>
internal static class OutletTableLabels
{
    /// <summary>The width of the widest number.</summary>
    public static double WidestLabel(this OutletTable table, TextStyle style) =>
        table.Numbers.Max(number => TextMetrics.Width(table.Label(number), style), 0);
}
