using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;
using Parallax.Charts.Svg.Scales;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="DumbbellChart"/>: a row of marks for each category.</summary>
internal sealed class DumbbellPicture
{
    private const double MarkSize = 11;
    private const double RowGap = 6;
    private const double LeastRow = 24;
    private const double NoteHeight = 18;
    private const double MiddleToBaseline = 4.5;

    // From the middle of a mark to the number beside it.
    private const double ValueGap = MarkSize - 2;

    // Marks of outlets without a value, in a column at the right or below their row.
    private const double AbsentMarkSize = 9;
    private const double AbsentPitch = 13;
    private const double AbsentMargin = 14;
    private const double ToFirstAbsent = 12;

    // Below this width the plot would be too small beside a column of missing values.
    private const double LeastPlotBesideColumn = 140;
    private const double NarrowestPlot = 60;

    // Where the least value is less than this part of the greatest, an axis from zero leaves little of it empty.
    private const double NearZero = 0.6;

    private static readonly Stroke Bar = new(Palette.Connector, 2.5);

    private readonly DumbbellChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly OutletTable _table;
    private readonly RowLabels _labels;
    private readonly Box _plot;
    private readonly ValueScale _scale;
    private readonly bool _absentBelow;
    private readonly double _absentWidth;

    public DumbbellPicture(DumbbellChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        _table = chart.Table;
        _labels = new RowLabels(canvas.Width, room, _table.Categories);
        var number = _table.WidestLabel(TextStyle.Value) + MarkSize + 4;
        var column = AbsentWidth();
        _absentBelow = _labels.Above || room.Right - _labels.PlotLeft - 2 * number - column < LeastPlotBesideColumn;
        _absentWidth = _absentBelow ? 0 : column;
        var left = _labels.PlotLeft + number;
        var right = Math.Max(left + NarrowestPlot, room.Right - number - _absentWidth);
        _plot = new Box(left, room.Top, right, 0);
        _scale = ValueScale.Of(chart.ValueAxis, _table.Numbers, (_plot.Left, _plot.Right), Base());
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        var y = _room.Top;
        foreach (var category in _table.Categories)
        {
            y += Category(category, y) + RowGap;
        }

        return Axes.Horizontal(_canvas, _scale, _chart.ValueAxis, _plot with { Bottom = y });
    }

    /// <summary>The axis begins at zero unless that would leave most of it empty.</summary>
    private ScaleBase Base()
    {
        if (_table.Numbers.Count == 0) return ScaleBase.FromZero;
        var (least, greatest) = (_table.Numbers.Min(), _table.Numbers.Max());
        return least >= 0 && least < greatest * NearZero ? ScaleBase.FromZero : ScaleBase.Values;
    }

    private double AbsentWidth()
    {
        var most = _table.Categories.Max(category => _table.WithoutNumber(category).Length, 0);
        if (most == 0) return 0;
        return most * AbsentPitch + AbsentMargin + TextMetrics.Width(_chart.MissingText, TextStyle.Absent);
    }

    /// <summary>Draws a row.</summary>
    /// <returns>Its height.</returns>
    private double Category(string category, double y)
    {
        var marks = Marks(category);
        var furthest = marks.Max(mark => Math.Abs(mark.Offset), 0);
        var content = Math.Max(LeastRow, furthest * 2 + MarkSize + 4);
        var absent = _table.WithoutNumber(category);
        var note = _absentBelow && absent.Length > 0 ? NoteHeight : 0;
        var middle = _labels.Write(_canvas, category, y, content + note) + content / 2;
        if (marks.Count > 0) Row(marks, middle);
        var place = _absentBelow
            ? new Point(_labels.PlotLeft - 6, middle + content / 2 + 8)
            : new Point(_room.Right - _absentWidth, middle);
        if (absent.Length > 0) WriteAbsent(category, absent, place);
        return _labels.RowHeight(category, content + note);
    }

    /// <summary>The marks of a row from left to right; those that would touch are moved up and down.</summary>
    private IReadOnlyList<DumbbellMark> Marks(string category)
    {
        var placed = _table.Styles.Select(style => MarkOf(category, style));
        var marks = placed.OfType<DumbbellMark>().OrderBy(mark => mark.X).ToList();
        for (var first = 0; first < marks.Count;)
        {
            var end = EndOfCluster(marks, first);
            for (var i = first; i < end; i++)
            {
                var fromMiddle = i - first - (end - first - 1) / 2.0;
                marks[i] = marks[i] with { Offset = fromMiddle * (MarkSize + 1) };
            }

            first = end;
        }

        return marks;
    }

    private DumbbellMark? MarkOf(string category, OutletStyle style)
    {
        if (_table.Number(category, style.Outlet) is not { } value) return null;
        var data = _table.Mark(category, style.Outlet, _chart.ValueAxis.Title);
        return new DumbbellMark(style, value, _scale[value], data);
    }

    /// <summary>The index after the marks that touch each other from one on.</summary>
    private static int EndOfCluster(List<DumbbellMark> marks, int first)
    {
        var end = first + 1;
        while (end < marks.Count && marks[end].X - marks[end - 1].X < MarkSize - 2)
        {
            end++;
        }

        return end;
    }

    private void Row(IReadOnlyList<DumbbellMark> marks, double middle)
    {
        var (first, last) = (marks[0], marks[^1]);
        _canvas.Line(new Point(first.X, middle), new Point(last.X, middle), Bar);
        foreach (var mark in marks)
        {
            _canvas.BeginMark(mark.Data);
            _canvas.Mark(new Point(mark.X, middle + mark.Offset), MarkSize, mark.Style);
            _canvas.EndMark();
        }

        var baseline = middle + MiddleToBaseline;
        WriteValue(last, new Spot(last.X + ValueGap, baseline));
        if (_table.Label(first.Value) == _table.Label(last.Value)) return;
        WriteValue(first, new Spot(first.X - ValueGap, baseline, Anchor.End));
    }

    private void WriteValue(DumbbellMark mark, Spot spot) =>
        _canvas.Text(spot, _table.Label(mark.Value), TextStyle.Value with { Fill = mark.Style.Colour });

    private void WriteAbsent(string category, OutletStyle[] absent, Point place)
    {
        var x = place.X + ToFirstAbsent;
        foreach (var style in absent)
        {
            var tooltip = _table.Tooltip(category, style.Outlet, _chart.ValueAxis.Title);
            _canvas.Mark(new Point(x, place.Y), AbsentMarkSize, style, tooltip);
            x += AbsentPitch;
        }

        var text = TextMetrics.Cut(_chart.MissingText, _canvas.Width - x - AbsentMargin, TextStyle.Absent);
        _canvas.Text(new Spot(x - 4, place.Y + MiddleToBaseline), text, TextStyle.Absent);
    }
}
