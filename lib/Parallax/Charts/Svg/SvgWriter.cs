using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;

namespace Parallax.Charts.Svg;

/// <summary>Sets titles, key, picture and source note one below the other.</summary>
internal static class SvgWriter
{
    private const int NarrowestPicture = 320;

    // Below this width the title is set smaller.
    private const double NarrowPage = 520;
    private const double NarrowTitleSize = 16;

    // Vertical distances in pixels.
    private const double AboveTitle = PageMargins.Side - 2;
    private const double BelowTitle = 2;
    private const double BelowTitles = 10;
    private const double BelowKey = 10;
    private const double AboveSource = 10;
    private const double BelowSource = PageMargins.Side - 6;

    /// <summary>The whole picture of a chart.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 320.</exception>
    public static string Write(ChartSpec chart, int width)
    {
        var (canvas, height) = Draw(chart, width);
        return canvas.ToSvg(height, chart.Title, chart.Description);
    }

    /// <summary>The picture's shapes and texts, and how high it is.</summary>
    internal static (SvgCanvas Canvas, double Height) Draw(ChartSpec chart, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, NarrowestPicture);
        var canvas = new SvgCanvas(width) { Places = chart.Places };
        var page = PageMargins.RoomIn(width);
        var y = Titles(canvas, chart, page) + BelowTitles;
        if (SvgKinds.HasKeyAt(chart, width))
        {
            y = OutletKey.Write(canvas, page with { Top = y }, chart.Styles) + BelowKey;
        }

        y = SvgKinds.Draw(chart, canvas, page with { Top = y });
        if (!string.IsNullOrWhiteSpace(chart.Source))
        {
            y = canvas.Paragraph(page with { Top = y + AboveSource }, "Source: " + chart.Source, TextStyle.Source);
        }

        return (canvas, Math.Ceiling(y + BelowSource));
    }

    private static double Titles(SvgCanvas canvas, ChartSpec chart, Box page)
    {
        var style = canvas.Width < NarrowPage ? TextStyle.Title with { Size = NarrowTitleSize } : TextStyle.Title;
        var y = canvas.Paragraph(page with { Top = AboveTitle }, chart.Title, style) + BelowTitle;
        if (string.IsNullOrWhiteSpace(chart.Subtitle)) return y;
        return canvas.Paragraph(page with { Top = y }, chart.Subtitle, TextStyle.Subtitle);
    }
}
