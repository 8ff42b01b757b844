using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Labels;

/// <summary>The outlets' marks and names above a picture.</summary>
internal static class OutletKey
{
    private const double LineHeight = 20;
    private const double MarkSize = 11;

    // Where mark and name are within an entry, and the gap to the next one.
    private const double ToMark = 6;
    private const double ToName = 16;
    private const double ToNextEntry = 18;
    private const double MarkRoom = 18;

    /// <summary>Writes them in as many lines as they need.</summary>
    /// <returns>The lower edge.</returns>
    public static double Write(SvgCanvas canvas, Box room, IReadOnlyList<OutletStyle> styles)
    {
        if (styles.Count == 0) return room.Top;
        var (x, y) = (room.Left, room.Top);
        foreach (var style in styles)
        {
            var text = TextStyle.Heading with { Fill = style.Colour };
            var name = TextMetrics.Cut(style.Outlet, room.Width - MarkRoom, text);
            var width = MarkRoom + TextMetrics.Width(name, text);
            var fits = x == room.Left || x + width <= room.Right;
            if (!fits) (x, y) = (room.Left, y + LineHeight);
            canvas.Mark(new Point(x + ToMark, y + 9), MarkSize, style);
            canvas.Text(new Spot(x + ToName, y + 13.5), name, text);
            x += width + ToNextEntry;
        }

        return y + LineHeight;
    }
}
