using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;
using Parallax.Charts.Svg.Scales;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="BarChart"/>: the bars of a category one below the other, each with its number.</summary>
internal sealed class BarPicture
{
    private const double GroupGap = 12;
    private const double GapBetweenBars = 3;
    private const double BelowBars = 4;
    private const double MiddleToBaseline = 4.5;
    private const double LabelGap = 5;

    // Marks at the left of the plot, and the room that they take.
    private const double MarkSize = 9;
    private const double ToMark = 7;
    private const double MarkRoom = 16;

    private const double NarrowestPlot = 60;

    private readonly BarChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly OutletTable _table;
    private readonly RowLabels _labels;
    private readonly ValueScale _scale;
    private readonly Box _plot;
    private readonly double _pitch;

    public BarPicture(BarChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        _table = chart.Table;
        _labels = new RowLabels(canvas.Width, room, _table.Categories);
        _plot = Plot();
        _scale = ValueScale.Of(chart.ValueAxis, _table.Numbers, (_plot.Left, _plot.Right), ScaleBase.FromZero);
        _pitch = Pitch(_table.Styles.Count);
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        var y = _room.Top;
        foreach (var category in _table.Categories)
        {
            y += Category(category, y) + GroupGap;
        }

        return Axes.Horizontal(_canvas, _scale, _chart.ValueAxis, _plot with { Bottom = y - GroupGap + BelowBars });
    }

    // Fewer bars in a group can be thicker.
    private static double Pitch(int bars) => bars switch
    {
        1 => 22,
        2 => 19,
        _ => 17,
    };

    /// <summary>What is left for the bars between the categories and the numbers beside the longest ones.</summary>
    private Box Plot()
    {
        var number = _table.WidestLabel(TextStyle.Value) + 8;
        var left = _labels.PlotLeft + MarkRoom;
        if (_table.Numbers.Any(n => n < 0)) left += number;
        return new Box(left, _room.Top, Math.Max(left + NarrowestPlot, _room.Right - number), 0);
    }

    /// <summary>Draws the bars of a category; one line says so where no outlet has a number.</summary>
    /// <returns>The height.</returns>
    private double Category(string category, double y)
    {
        var isEmpty = _table.IsEmpty(category);
        var content = (isEmpty ? 1 : _table.Styles.Count) * _pitch;
        var middle = _labels.Write(_canvas, category, y, content) + _pitch / 2;
        if (isEmpty)
        {
            Missing(middle);
            return _labels.RowHeight(category, content);
        }

        foreach (var style in _table.Styles)
        {
            Row(category, style, middle);
            middle += _pitch;
        }

        return _labels.RowHeight(category, content);
    }

    private void Row(string category, OutletStyle style, double middle)
    {
        _canvas.BeginMark(_table.Mark(category, style.Outlet, _chart.ValueAxis.Title));
        _canvas.Mark(new Point(_labels.PlotLeft + ToMark, middle), MarkSize, style);
        if (_table.Number(category, style.Outlet) is { } value) Bar(value, style, middle);
        else Missing(middle);
        _canvas.EndMark();
    }

    private void Bar(double value, OutletStyle style, double middle)
    {
        var (zero, end) = (_scale[0], _scale[value]);
        var half = (_pitch - GapBetweenBars) / 2;
        // A zero is a thin line, so that it can be told from a missing value.
        var right = Math.Max(Math.Max(zero, end), zero + 1);
        var bar = new Box(Math.Min(zero, end), middle - half, right, middle + half);
        _canvas.Rectangle(bar, style.Colour);
        _canvas.Text(BeyondEnd(value, middle + MiddleToBaseline), _table.Label(value), TextStyle.Value);
    }

    private Spot BeyondEnd(double value, double baseline)
    {
        var end = _scale[value];
        if (value < 0) return new Spot(end - LabelGap, baseline, Anchor.End);
        return new Spot(end + LabelGap, baseline);
    }

    private void Missing(double middle)
    {
        var x = _scale[0] + LabelGap;
        var text = TextMetrics.Cut(_chart.MissingText, _canvas.Width - x - PageMargins.Side, TextStyle.Absent);
        _canvas.Text(new Spot(x, middle + MiddleToBaseline), text, TextStyle.Absent);
    }
}
