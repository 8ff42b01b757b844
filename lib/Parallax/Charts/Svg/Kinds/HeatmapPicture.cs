using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="HeatmapChart"/>: a table of coloured cells.</summary>
internal sealed class HeatmapPicture
{
    private const double RowHeight = 26;
    private const double HeadHeight = 18;
    private const double NoteGap = 6;

    // Rows are apart where their labels are between them.
    private const double GapBelowLabels = 2;
    private const double HatchPitch = 8;
    private const double MiddleToBaseline = 4.5;
    private const double MarkSize = 11;

    // The mark and the gap before an outlet's name.
    private const double ToName = 16;

    // Cells of several digits need smaller ones below this width.
    private const double NarrowCell = 44;
    private const double SmallDigits = 10;
    private const double Digits = 12.5;

    private const string MissingBorder = $" stroke=\"{Palette.Separator}\"";
    private const string CellBorder = $" stroke=\"{Palette.Grid}\"";

    private readonly HeatmapChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly OutletTable _table;
    private readonly HeatmapColumns _columns;
    private readonly bool _nameColumns;
    private readonly double _greatest;

    public HeatmapPicture(HeatmapChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        _table = chart.Table;
        _columns = HeatmapColumns.In(chart, canvas.Width, room);
        _nameColumns = !HeatmapColumns.At(chart, canvas.Width).NeedKey;
        _greatest = _table.Numbers.Max(Math.Abs, 0);
    }

    private bool HasMissing => _table.Categories.Any(category => _table.WithoutNumber(category).Length > 0);

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        for (var i = 0; i < _table.Styles.Count; i++)
        {
            Head(_table.Styles[i], i);
        }

        var y = _room.Top + HeadHeight;
        foreach (var category in _table.Categories)
        {
            y += Row(category, y);
        }

        var missing = HasMissing ? $" Hatched: {_chart.MissingText}." : "";
        var note = $"Numbers: {_chart.ValueAxis.Title}.{missing}";
        return _canvas.Paragraph(_room with { Top = y + NoteGap }, note, TextStyle.Tick);
    }

    private double Left(int column) => _columns.Labels.PlotLeft + column * _columns.Width;

    /// <summary>The outlet's mark above its column, with its name where columns are wide enough for them.</summary>
    private void Head(OutletStyle style, int column)
    {
        var middle = (Left(column) + Left(column + 1)) / 2;
        var y = _room.Top + 7;
        if (!_nameColumns)
        {
            _canvas.Mark(new Point(middle, y), MarkSize, style);
            return;
        }

        var left = middle - (TextMetrics.Width(style.Outlet, TextStyle.Heading) + ToName) / 2;
        _canvas.Mark(new Point(left + 6, y), MarkSize, style);
        var name = TextStyle.Heading with { Fill = style.Colour };
        _canvas.Text(new Spot(left + ToName, _room.Top + 11.5), style.Outlet, name);
    }

    /// <summary>Draws the cells of a category.</summary>
    /// <returns>The height.</returns>
    private double Row(string category, double y)
    {
        var top = _columns.Labels.Write(_canvas, category, y, RowHeight);
        for (var i = 0; i < _table.Styles.Count; i++)
        {
            var cell = new Box(Left(i), top, Left(i) + _columns.Width, top + RowHeight);
            var box = cell.Grow(-1);
            var outlet = _table.Styles[i].Outlet;
            _canvas.BeginMark(_table.Mark(category, outlet, _chart.ValueAxis.Title));
            if (_table.Number(category, outlet) is { } value) Cell(value, box);
            else MissingCell(box);
            _canvas.EndMark();
        }

        var height = _columns.Labels.RowHeight(category, RowHeight);
        return _columns.Labels.Above ? height + GapBelowLabels : height;
    }

    private void Cell(double value, Box box)
    {
        var share = _greatest == 0 ? 0 : value / _greatest;
        _canvas.InDark(HeatColour.Of(share), HeatColour.Dark(share));
        _canvas.Rectangle(box, HeatColour.Of(share), CellBorder);
        var style = new TextStyle(box.Width < NarrowCell ? SmallDigits : Digits, Palette.Ink);
        var middle = (box.Top + box.Bottom) / 2;
        var spot = new Spot((box.Left + box.Right) / 2, middle + MiddleToBaseline, Anchor.Middle);
        _canvas.Text(spot, TextMetrics.Cut(_table.Label(value), box.Width, style), style);
    }

    private void MissingCell(Box box)
    {
        _canvas.Rectangle(box, Palette.Paper, MissingBorder);
        for (var x = box.Left; x + box.Height <= box.Right; x += HatchPitch)
        {
            var from = new Point(x, box.Bottom);
            var to = new Point(x + box.Height, box.Top);
            _canvas.Line(from, to, new Stroke(Palette.Separator));
        }
    }
}
