namespace Parallax.Charts.Svg;

/// <summary>Sets titles, key, picture and source note one below the other.</summary>
internal static class SvgWriter
{
    private const double Margin = 18;

    public static string Write(ChartSpec chart, int width)
    {
        var (canvas, height) = Draw(chart, width);
        return canvas.ToSvg(height, chart.Title, chart.Description);
    }

    internal static (SvgCanvas Canvas, double Height) Draw(ChartSpec chart, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 320);
        var canvas = new SvgCanvas(width);
        Box Room(double top) => RoomIn(width) with { Top = top };
        var y = canvas.Paragraph(Room(Margin - 2), chart.Title, width < 520 ? TextStyle.Title with { Size = 16 } : TextStyle.Title) + 2;
        if (!string.IsNullOrWhiteSpace(chart.Subtitle)) y = canvas.Paragraph(Room(y), chart.Subtitle, TextStyle.Subtitle);
        y += 10;
        if (chart.HasKeyAt(width)) y = Key(canvas, Room(y), chart.Styles) + 10;
        y = chart.Draw(canvas, Room(y));
        if (!string.IsNullOrWhiteSpace(chart.Source)) y = canvas.Paragraph(Room(y + 10), "Source: " + chart.Source, TextStyle.Source);
        return (canvas, Math.Ceiling(y + Margin - 6));
    }

    /// <summary>What a picture's margins leave.</summary>
    internal static Box RoomIn(double width) => new(Margin, Margin, width - Margin, double.PositiveInfinity);

    /// <summary>The outlets' marks and names in as many lines as they need.</summary>
    private static double Key(SvgCanvas canvas, Box room, IReadOnlyList<OutletStyle> styles)
    {
        const double lineHeight = 20;
        var (x, y) = (room.Left, room.Top);
        foreach (var style in styles)
        {
            var text = TextStyle.Heading with { Fill = style.Colour };
            var name = TextMetrics.Cut(style.Outlet, room.Right - room.Left - 18, text);
            var width = 18 + TextMetrics.Width(name, text.Size, bold: true);
            if (x > room.Left && x + width > room.Right) (x, y) = (room.Left, y + lineHeight);
            canvas.Mark(x + 6, y + 9, 11, style);
            canvas.Text(x + 16, y + 13.5, name, text);
            x += width + 18;
        }
        return styles.Count == 0 ? room.Top : y + lineHeight;
    }
}
