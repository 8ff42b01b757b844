using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Scales;

/// <summary>Grid lines, tick labels and titles of axes.</summary>
internal static class Axes
{
    // Below the plot, in pixels: the baseline of the tick labels, then what the ends mean and the title.
    private const double ToTickBaseline = 18;
    private const double ToEnds = 24;
    private const double ToBaseline = 13;
    private const double MiddleToBaseline = 4;
    private const double TitleLine = 16;
    private const double EndsLine = 17;
    private const double SecondEndsLine = 16;

    // What text keeps free on the left and right of the picture, and from other text.
    private const double Margin = 18;
    private const double TickMargin = 2;
    private const double TickGap = 6;
    private const double EndsGap = 16;

    private static readonly TextStyle Style = TextStyle.Tick;

    /// <summary>The horizontal axis below a plot.</summary>
    /// <returns>The lower edge of its title.</returns>
    public static double Horizontal(SvgCanvas canvas, ValueScale scale, ChartAxis axis, Box plot)
    {
        var free = double.NegativeInfinity;
        foreach (var tick in scale.Ticks)
        {
            var x = scale[tick];
            canvas.Rule(plot.AtTop(x), plot.AtBottom(x), ColourOf(tick, axis));
            free = TickLabel(canvas, scale.Label(tick), new Spot(x, plot.Bottom + ToTickBaseline), free);
        }

        var y = Ends(canvas, axis, plot);
        return Title(canvas, axis.Title, plot, y);
    }

    /// <summary>The vertical axis left of a plot; its title is above the plot, where it need not be turned.</summary>
    public static void Vertical(SvgCanvas canvas, ValueScale scale, ChartAxis axis, Box plot)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = scale[tick];
            canvas.Rule(plot.AtLeft(y), plot.AtRight(y), ColourOf(tick, axis));
            var label = new Spot(plot.Left - TickGap, y + MiddleToBaseline, Anchor.End);
            canvas.Text(label, scale.Label(tick), Style);
        }
    }

    /// <summary>The title of a vertical axis, above the plot.</summary>
    /// <returns>What it leaves of the room.</returns>
    public static Box VerticalTitle(SvgCanvas canvas, ChartAxis axis, Box room)
    {
        foreach (var line in TextMetrics.Wrap("↑ " + axis.Title, room.Width, Style))
        {
            canvas.Text(new Spot(room.Left, room.Top + Style.Size), line, Style);
            room = room with { Top = room.Top + TitleLine };
        }

        return room;
    }

    /// <summary>The room that the labels of a vertical axis need.</summary>
    public static double LabelWidth(ValueScale scale) =>
        scale.Ticks.Max(tick => TextMetrics.Width(scale.Label(tick), Style)) + 8;

    private static string ColourOf(double tick, ChartAxis axis) =>
        tick == 0 && !axis.Logarithmic ? Palette.ZeroLine : Palette.Grid;

    /// <summary>Writes a tick's label unless it would touch the one before.</summary>
    /// <returns>From where on the next label may begin.</returns>
    private static double TickLabel(SvgCanvas canvas, string label, Spot place, double free)
    {
        var half = TextMetrics.Width(label, Style) / 2;
        var middle = Within(place.X, half + TickMargin, canvas.Width - half - TickMargin);
        if (middle - half < free) return free;
        canvas.Text(new Spot(middle, place.Baseline, Anchor.Middle), label, Style);
        return middle + half + TickGap;
    }

    /// <summary>Lines of text below the plot, each in the middle of it where it fits there.</summary>
    private static double Title(SvgCanvas canvas, string title, Box plot, double top)
    {
        var y = top;
        foreach (var line in TextMetrics.Wrap(title, canvas.Width - 2 * Margin, Style))
        {
            var half = TextMetrics.Width(line, Style) / 2;
            var middle = Within((plot.Left + plot.Right) / 2, Margin + half, canvas.Width - Margin - half);
            canvas.Text(new Spot(middle, y + ToBaseline, Anchor.Middle), line, Style);
            y += TitleLine;
        }

        return y + 2;
    }

    /// <summary>What the ends of the axis mean, on two lines where they do not fit on one.</summary>
    /// <returns>The lower edge.</returns>
    private static double Ends(SvgCanvas canvas, ChartAxis axis, Box plot)
    {
        var top = plot.Bottom + ToEnds;
        if (axis.LowEnd is null && axis.HighEnd is null) return top;
        var low = axis.LowEnd is null ? "" : "← " + axis.LowEnd;
        var high = axis.HighEnd is null ? "" : axis.HighEnd + " →";
        low = TextMetrics.Cut(low, canvas.Width - Margin - plot.Left, Style);
        high = TextMetrics.Cut(high, plot.Right - Margin, Style);
        var second = NeedTwoLines(low, high, plot) ? SecondEndsLine : 0;
        canvas.Text(new Spot(plot.Left, top + ToBaseline), low, Style);
        canvas.Text(new Spot(plot.Right, top + second + ToBaseline, Anchor.End), high, Style);
        return top + second + EndsLine;
    }

    private static bool NeedTwoLines(string low, string high, Box plot)
    {
        if (low.Length == 0 || high.Length == 0) return false;
        return TextMetrics.Width(low + high, Style) + EndsGap > plot.Width;
    }

    /// <summary>A value between two others; the first of them where they leave no room.</summary>
    private static double Within(double value, double low, double high) =>
        Math.Clamp(value, low, Math.Max(low, high));
}
