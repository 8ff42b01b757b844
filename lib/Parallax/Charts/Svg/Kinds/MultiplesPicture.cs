using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws <see cref="SmallMultiples"/>: its panels in rows, each below its title.</summary>
internal sealed class MultiplesPicture(SmallMultiples chart, SvgCanvas canvas, Box room)
{
    private const double Gap = 20;
    private const double RowGap = 14;
    private const double BelowTitle = 4;

    /// <summary>Draws it.</summary>
    /// <param name="drawPanel">Draws a chart of any kind.</param>
    /// <returns>The lower edge.</returns>
    public double Draw(Func<ChartSpec, SvgCanvas, Box, double> drawPanel)
    {
        var fitting = (room.Width + Gap) / (chart.PanelWidth + Gap);
        var columns = (int)Math.Clamp(fitting, 1, Math.Max(1, chart.Panels.Count));
        var width = (room.Width - Gap * (columns - 1)) / columns;
        var y = room.Top;
        foreach (var row in chart.SharedPanels().Chunk(columns))
        {
            var bottom = y;
            for (var i = 0; i < row.Length; i++)
            {
                var panel = new SvgCanvas(width);
                var height = Panel(panel, row[i], drawPanel);
                bottom = Math.Max(bottom, y + height);
                canvas.Embed(panel, new Point(room.Left + i * (width + Gap), y));
            }

            y = bottom + RowGap;
        }

        return y;
    }

    private static double Panel(SvgCanvas panel, ChartSpec chart, Func<ChartSpec, SvgCanvas, Box, double> draw)
    {
        var page = new Box(0, 0, panel.Width, double.PositiveInfinity);
        var top = panel.Paragraph(page, chart.Title, TextStyle.Heading) + BelowTitle;
        return draw(chart, panel, page with { Top = top });
    }
}
