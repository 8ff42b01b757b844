using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Scales;
using Parallax.Display;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="LineChart"/>: bands, lines and marks of each outlet over one axis.</summary>
internal sealed class LinePicture
{
    // Lines are named at their ends where there is room for that beside the plot.
    private const double LeastWidthForNames = 560;
    private const double WidestNames = 0.26;
    private const int MostNames = 12;

    private const double HeightOfWidth = 0.42;
    private const double LeastHeight = 220;
    private const double GreatestHeight = 420;
    private const double AbovePlot = 8;
    private const double AboveValues = 6;
    private const double LeftMargin = 6;
    private const double Right = 14;
    private const double NoteGap = 4;

    private const double LineWidth = 2.5;
    private const double MarkSize = 8;

    // A line has about as many marks as can be told apart.
    private const int MostMarks = 25;

    private readonly LineChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly bool _nameLines;
    private readonly Box _plot;
    private readonly ValueScale _x;
    private readonly ValueScale _y;

    public LinePicture(LineChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = Axes.VerticalTitle(canvas, chart.YAxis, room);
        _nameLines = !HasKeyAt(chart, canvas.Width);
        var height = Math.Clamp(canvas.Width * HeightOfWidth, LeastHeight, GreatestHeight);
        var (top, bottom) = (_room.Top + AbovePlot, _room.Top + AbovePlot + height);
        _y = ValueScale.Of(chart.YAxis, chart.Heights, (bottom, top + AboveValues));
        var names = _nameLines ? LineNames.Width(chart.Styles) : 0;
        _plot = new Box(_room.Left + Axes.LabelWidth(_y), top, _room.Right - Right - names, bottom);
        var scale = chart.Dates ? ScaleBase.Dates : ScaleBase.Values;
        var places = chart.Points.Select(point => point.X);
        _x = ValueScale.Of(chart.XAxis, places, (_plot.Left + LeftMargin, _plot.Right), scale);
    }

    /// <summary>Whether outlets are named above a picture of this width, for want of room beside it.</summary>
    public static bool HasKeyAt(LineChart chart, double width)
    {
        if (width < LeastWidthForNames || chart.Styles.Count > MostNames) return true;
        return LineNames.Width(chart.Styles) > width * WidestNames;
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        Axes.Vertical(_canvas, _y, _chart.YAxis, _plot);
        var bottom = Axes.Horizontal(_canvas, _x, _chart.XAxis, _plot);
        foreach (var style in _chart.Styles)
        {
            foreach (var run in LineChart.Runs(_chart.PointsOf(style)))
            {
                Run(style, run);
            }
        }

        return _nameLines ? Names(bottom) : bottom;
    }

    /// <summary>Draws a stretch of a line without a missing value.</summary>
    private void Run(OutletStyle style, LinePoint[] run)
    {
        if (LineChart.HasBand(run)) Band(style, run);
        if (run.Length > 1) Line(style, run);
        var every = Math.Max(1, run.Length / MostMarks);
        for (var i = 0; i < run.Length; i += every)
        {
            _canvas.Mark(PlaceOf(run[i]), MarkSize, style, Tooltip(style, run[i]));
        }
    }

    private void Line(OutletStyle style, LinePoint[] run)
    {
        var places = run.Select(point => Place(point, point.Y!.Value));
        var stroke = new Stroke(style.Colour, LineWidth).Attributes;
        _canvas.Path(Outline(places), stroke + " stroke-linejoin=\"round\"");
    }

    private void Band(OutletStyle style, LinePoint[] run)
    {
        var upper = run.Select(p => Place(p, p.High!.Value));
        var lower = run.Select(p => Place(p, p.Low!.Value)).Reverse();
        _canvas.Path(Outline(upper.Concat(lower)) + "z", $"fill=\"{style.Colour}\" fill-opacity=\"0.14\"");
    }

    private string Place(LinePoint point, double y) => new Point(_x[point.X], _y[y]).Text;

    private static string Outline(IEnumerable<string> places) => "M" + string.Join("L", places);

    private Point PlaceOf(LinePoint point) => new(_x[point.X], _y[point.Y!.Value]);

    private string Tooltip(OutletStyle style, LinePoint point)
    {
        var x = _chart.Dates ? CellFormat.Moment(LineChart.Moment(point.X)) : CellFormat.Number(point.X);
        return $"{style.Outlet}, {x}: {CellFormat.Number(point.Y!.Value)}";
    }

    /// <summary>Writes the outlets at the ends of their lines, and below the plot those that have none.</summary>
    /// <returns>The lower edge.</returns>
    private double Names(double bottom)
    {
        var ends = new List<(OutletStyle Style, Point Place)>();
        var absent = new List<string>();
        foreach (var style in _chart.Styles)
        {
            var held = _chart.PointsOf(style).Where(point => point.Y is not null);
            var last = held.MaxBy(point => point.X);
            if (last is null) absent.Add(style.Outlet);
            else ends.Add((style, PlaceOf(last)));
        }

        LineNames.Write(_canvas, _plot, ends);
        if (absent.Count == 0) return bottom;
        var note = $"{string.Join(", ", absent)}: {_chart.MissingText}";
        return _canvas.Paragraph(_room with { Top = bottom + NoteGap }, note, TextStyle.Absent);
    }
}
