namespace Parallax.Charts.Svg;

/// <summary>Names of lines beside their ends.</summary>
internal static class LineNames
{
    private const double LineHeight = 17;
    private const double Lead = 14;

    /// <summary>The room that the names take to the right of the plot.</summary>
    public static double Width(IEnumerable<OutletStyle> styles) =>
        styles.Max(s => TextMetrics.Width(s.Outlet, TextStyle.Heading.Size, bold: true), 0) + Lead + 4;

    /// <summary>Writes each name as near to its line's end as the others let it, joined by a thin line where it had to move.</summary>
    public static void Write(SvgCanvas canvas, Box plot, IReadOnlyList<(OutletStyle Style, double X, double Y)> ends)
    {
        var places = LabelSpreader.Spread([.. ends.Select(e => e.Y)], LineHeight, plot.Top + 6, plot.Bottom - 4);
        for (var i = 0; i < ends.Count; i++)
        {
            var (style, x, y) = ends[i];
            if (Math.Abs(places[i] - y) > 3 || x < plot.Right - 1) canvas.Line(x + 6, y, plot.Right + Lead - 3, places[i], new Stroke("#afb8c1", 0.8));
            canvas.Text(plot.Right + Lead, places[i] + 4.5, style.Outlet, TextStyle.Heading with { Fill = style.Colour });
        }
    }
}
