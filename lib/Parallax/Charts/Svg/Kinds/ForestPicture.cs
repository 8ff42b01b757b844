using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;
using Parallax.Charts.Svg.Scales;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="ForestChart"/>: a lane for each estimate, below each other within a category.</summary>
internal sealed class ForestPicture
{
    private const double LaneHeight = 24;
    private const double NumbersHeight = 14;
    private const double GroupGap = 4;
    private const double Side = 8;
    private const double NumbersGap = 12;
    private const double NarrowestPlot = 60;

    private const double MarkSize = 11;
    private const double HollowSize = 10;
    private const double HalfWhisker = 4;

    private readonly ForestChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly IGrouping<string, Estimate>[] _groups;
    private readonly RowLabels _labels;
    private readonly Box _plot;
    private readonly ValueScale _scale;

    public ForestPicture(ForestChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        _groups = [.. chart.Estimates.GroupBy(e => e.Category, StringComparer.Ordinal)];
        _labels = new RowLabels(canvas.Width, room, [.. _groups.Select(g => g.Key)]);
        _plot = Plot();
        var numbers = chart.FiniteNumbers.Append(chart.Reference);
        _scale = ValueScale.Of(chart.ValueAxis, numbers, (_plot.Left, _plot.Right));
    }

    // Where the plot takes the whole width, an estimate's numbers are below it.
    private double Lane => _labels.Above ? LaneHeight + NumbersHeight : LaneHeight;

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        var y = _room.Top;
        foreach (var group in _groups)
        {
            y += Group(group, y) + GroupGap;
        }

        var reference = _scale[_chart.Reference];
        _canvas.Rule(new Point(reference, _room.Top), new Point(reference, y), Palette.Muted);
        return Axes.Horizontal(_canvas, _scale, _chart.ValueAxis, _plot with { Bottom = y });
    }

    private Box Plot()
    {
        var texts = _chart.Estimates.Select(_chart.NumbersOf);
        var numbers = texts.Max(text => TextMetrics.Width(text, TextStyle.Tick), 0) + NumbersGap;
        var left = _labels.PlotLeft + Side;
        var right = _room.Right - (_labels.Above ? Side : numbers);
        return new Box(left, _room.Top, Math.Max(left + NarrowestPlot, right), 0);
    }

    /// <summary>Draws the estimates of a category.</summary>
    /// <returns>The height.</returns>
    private double Group(IGrouping<string, Estimate> group, double y)
    {
        var content = group.Count() * Lane;
        var top = _labels.Write(_canvas, group.Key, y, content);
        foreach (var estimate in group)
        {
            Interval(estimate, top + LaneHeight / 2);
            WriteNumbers(estimate, top);
            top += Lane;
        }

        return _labels.RowHeight(group.Key, content);
    }

    private void WriteNumbers(Estimate estimate, double top)
    {
        var baseline = _labels.Above ? top + LaneHeight + 8 : top + LaneHeight / 2 + 4;
        var style = TextStyle.Tick with { Halo = _labels.Above };
        _canvas.Text(new Spot(_room.Right, baseline, Anchor.End), _chart.NumbersOf(estimate), style);
    }

    private void Interval(Estimate estimate, double y)
    {
        var style = _chart.StyleOf(estimate);
        var (low, high) = (Place(estimate.Low), Place(estimate.High));
        var stroke = new Stroke(style.Colour, 2);
        _canvas.Line(new Point(low, y), new Point(high, y), stroke);
        Whisker(low, y, style);
        Whisker(high, y, style);
        var place = new Point(Place(estimate.Value), y);
        _canvas.BeginMark(new MarkData(estimate.Category, estimate.Outlet, _chart.Tooltip(estimate)));
        if (_chart.IsDifferent(estimate)) _canvas.Mark(place, MarkSize, style);
        else _canvas.HollowMark(place, HollowSize, style);
        _canvas.EndMark();
    }

    private void Whisker(double x, double y, OutletStyle style) =>
        VerticalLine(x, (y - HalfWhisker, y + HalfWhisker), new Stroke(style.Colour, 1.5));

    private void VerticalLine(double x, (double From, double To) y, Stroke stroke) =>
        _canvas.Line(new Point(x, y.From), new Point(x, y.To), stroke);

    // An interval without an end goes to the end of the axis.
    private double Place(double value) => _scale[Math.Clamp(value, _scale.Min, _scale.Max)];
}
