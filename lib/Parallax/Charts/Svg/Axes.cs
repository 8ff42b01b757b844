namespace Parallax.Charts.Svg;

/// <summary>Grid lines, tick labels and titles of axes.</summary>
internal static class Axes
{
    private const string ZeroColour = "#8c959f";

    /// <summary>The horizontal axis below a plot.</summary>
    /// <returns>The lower edge of its title.</returns>
    public static double Horizontal(SvgCanvas canvas, ValueScale scale, ChartAxis axis, Box plot)
    {
        var free = double.NegativeInfinity;
        foreach (var tick in scale.Ticks)
        {
            var x = scale[tick];
            canvas.Rule(x, plot.Top, x, plot.Bottom, tick == 0 && !axis.Logarithmic ? ZeroColour : "#e6e3dd");
            var half = TextMetrics.Width(scale.Label(tick), TextStyle.Tick.Size) / 2;
            var middle = Math.Clamp(x, half + 2, Math.Max(half + 2, canvas.Width - half - 2));
            if (middle - half < free) continue;
            canvas.Text(middle, plot.Bottom + 18, scale.Label(tick), TextStyle.Tick, Anchor.Middle);
            free = middle + half + 6;
        }
        var y = Ends(canvas, axis, plot, plot.Bottom + 24);
        return Title(canvas, axis.Title, plot, y);
    }

    /// <summary>The vertical axis left of a plot; its title stands above the plot, where it need not be turned.</summary>
    public static void Vertical(SvgCanvas canvas, ValueScale scale, ChartAxis axis, Box plot)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = scale[tick];
            canvas.Rule(plot.Left, y, plot.Right, y, tick == 0 && !axis.Logarithmic ? ZeroColour : "#e6e3dd");
            canvas.Text(plot.Left - 6, y + 4, scale.Label(tick), TextStyle.Tick, Anchor.End);
        }
    }

    /// <summary>The room that the labels of a vertical axis need.</summary>
    public static double LabelWidth(ValueScale scale) => scale.Ticks.Max(t => TextMetrics.Width(scale.Label(t), TextStyle.Tick.Size)) + 8;

    /// <summary>A line of text below the plot, in the middle of it where it fits there.</summary>
    private static double Title(SvgCanvas canvas, string title, Box plot, double top)
    {
        var y = top;
        foreach (var line in TextMetrics.Wrap(title, canvas.Width - 36, TextStyle.Tick))
        {
            var half = TextMetrics.Width(line, TextStyle.Tick.Size) / 2;
            var middle = Math.Clamp((plot.Left + plot.Right) / 2, 18 + half, Math.Max(18 + half, canvas.Width - 18 - half));
            canvas.Text(middle, y + 13, line, TextStyle.Tick, Anchor.Middle);
            y += 16;
        }
        return y + 2;
    }

    private static double Ends(SvgCanvas canvas, ChartAxis axis, Box plot, double top)
    {
        if (axis.LowEnd is null && axis.HighEnd is null) return top;
        var style = TextStyle.Tick;
        var low = axis.LowEnd is null ? "" : TextMetrics.Cut("← " + axis.LowEnd, canvas.Width - 18 - plot.Left, style);
        var high = axis.HighEnd is null ? "" : TextMetrics.Cut(axis.HighEnd + " →", plot.Right - 18, style);
        var stacked = TextMetrics.Width(low + high, style.Size) + 16 > plot.Right - plot.Left && low.Length > 0 && high.Length > 0;
        canvas.Text(plot.Left, top + 13, low, style);
        canvas.Text(plot.Right, top + (stacked ? 29 : 13), high, style, Anchor.End);
        return top + (stacked ? 33 : 17);
    }
}
