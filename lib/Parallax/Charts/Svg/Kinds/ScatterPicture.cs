using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;
using Parallax.Charts.Svg.Scales;
using Parallax.Display;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="ScatterChart"/>: points and as many of their labels as have room.</summary>
internal sealed class ScatterPicture
{
    private const double HeightOfWidth = 0.6;
    private const double LeastHeight = 300;
    private const double GreatestHeight = 560;
    private const double AbovePlot = 8;
    private const double Side = 10;
    private const double MarkSize = 8;

    // Half a mark and more between the outermost points and the edges of the plot.
    private const double PointMargin = 10;

    private static readonly Stroke EqualityLine = new(Palette.ZeroLine) { Dash = "4 4" };

    private readonly ScatterChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly Box _plot;
    private readonly ValueScale _x;
    private readonly ValueScale _y;

    public ScatterPicture(ScatterChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = Axes.VerticalTitle(canvas, chart.YAxis, room);
        var height = Math.Clamp(canvas.Width * HeightOfWidth, LeastHeight, GreatestHeight);
        var (top, bottom) = (_room.Top + AbovePlot, _room.Top + AbovePlot + height);
        var rows = (bottom - PointMargin, top + PointMargin);
        var ys = chart.Points.Select(point => point.Y);
        _y = ValueScale.Of(chart.Shared(chart.YAxis), ys, rows);
        _plot = new Box(_room.Left + Axes.LabelWidth(_y), top, _room.Right - Side, bottom);
        var columns = (_plot.Left + PointMargin, _plot.Right - PointMargin);
        var xs = chart.Points.Select(point => point.X);
        _x = ValueScale.Of(chart.Shared(chart.XAxis), xs, columns);
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        Axes.Vertical(_canvas, _y, _chart.YAxis, _plot);
        var xAxis = _chart.XAxis with { Title = _chart.XAxis.Title + " →" };
        var bottom = Axes.Horizontal(_canvas, _x, xAxis, _plot);
        if (_chart.ShowEquality) Equality();
        var byWeight = _chart.Points.OrderByDescending(point => point.Weight);
        ScatterPoint[] points = [.. byWeight.ThenBy(point => point.Label, StringComparer.Ordinal)];
        // The most important points are drawn last, on top of the others.
        foreach (var point in points.Reverse())
        {
            _canvas.BeginMark(new MarkData(point.Label, null, Tooltip(point)));
            _canvas.Mark(PlaceOf(point), MarkSize, _chart.StyleOf(point));
            _canvas.EndMark();
        }

        return Labels(points, bottom);
    }

    private Point PlaceOf(ScatterPoint point) => new(_x[point.X], _y[point.Y]);

    private LabelledPoint Labelled(ScatterPoint point) => new(point.Label, PlaceOf(point), _chart.StyleOf(point));

    private static string Tooltip(ScatterPoint point) =>
        $"{point.Label}: {CellFormat.Number(point.X)}, {CellFormat.Number(point.Y)}";

    /// <summary>Writes labels, and a note where there is no room for all.</summary>
    /// <returns>The lower edge.</returns>
    private double Labels(ScatterPoint[] points, double bottom)
    {
        LabelledPoint[] placed = [.. points.Select(Labelled)];
        var labelled = LabelPlacer.Place(_canvas, placed, _plot, MarkSize);
        if (labelled == points.Length) return bottom;
        var note = $"{labelled} of {points.Length} points have room for a label.";
        return _canvas.Paragraph(_room with { Top = bottom + 2 }, note, TextStyle.Source);
    }

    private void Equality()
    {
        var low = Math.Max(_x.Min, _y.Min);
        var high = Math.Min(_x.Max, _y.Max);
        if (low >= high) return;
        var from = new Point(_x[low], _y[low]);
        var to = new Point(_x[high], _y[high]);
        _canvas.Line(from, to, EqualityLine);
    }
}
