using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;
using Parallax.Charts.Svg.Scales;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="SlopeChart"/>: lines from outlet to outlet, labelled at both ends.</summary>
internal sealed class SlopePicture
{
    private const string TooFew = "A comparison needs at least two outlets.";

    // Labels at the left and right take this part of the width at the most.
    private const double WidestLabels = 0.36;
    private const double LabelMargin = 20;

    private const double AbovePlot = 26;
    private const double LeastHeight = 260;
    private const double CategoryGap = 8;
    private const double ValueMargin = 8;
    private const double ToMarks = 12;
    private const double NoteGap = 8;

    private const double HeadMarkSize = 11;
    private const double MarkSize = 7;

    private readonly SlopeChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly OutletTable _table;
    private readonly double _labelWidth;
    private readonly Box _plot;
    private readonly ValueScale _scale;

    public SlopePicture(SlopeChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        _table = chart.Table;
        _labelWidth = LabelWidth();
        var top = room.Top + AbovePlot;
        _plot = new Box(room.Left + _labelWidth, top, room.Right - _labelWidth, top + Height());
        var rows = (_plot.Bottom - ValueMargin, _plot.Top + ValueMargin);
        _scale = ValueScale.Of(chart.ValueAxis, _table.Numbers, rows);
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        if (_table.Styles.Count < 2) return _canvas.Paragraph(_room, TooFew, TextStyle.Absent);
        Columns();
        foreach (var category in _table.Categories)
        {
            Line(category);
        }

        var labels = new SlopeLabels(_chart, _canvas, _plot) { Scale = _scale, Width = _labelWidth };
        labels.Write(_table.Styles[0].Outlet, Anchor.End);
        labels.Write(_table.Styles[^1].Outlet, Anchor.Start);
        var bottom = Math.Max(_plot.Bottom, _canvas.Texts.Max(t => t.Box.Bottom, 0));
        var note = $"Height: {_chart.ValueAxis.Title}.";
        return _canvas.Paragraph(_room with { Top = bottom + NoteGap }, note, TextStyle.Tick);
    }

    private double LabelWidth()
    {
        var number = _table.WidestLabel(TextStyle.Value);
        var widest = _table.Categories.Max(c => TextMetrics.Width(c, TextStyle.Value) + number, 0);
        return Math.Min(_room.Width * WidestLabels, widest + LabelMargin);
    }

    /// <summary>A height at which all labels have room, even where all values are missing.</summary>
    private double Height()
    {
        var width = SlopeLabels.TextWidth(_labelWidth);
        var labels = _table.Categories.Select(category => $"{category}: {_chart.MissingText}");
        var lines = labels.Sum(label => SlopeLabels.Lines(label, width, TextStyle.Value).Count);
        var needed = lines * SlopeLabels.LineHeight + _table.Categories.Count * CategoryGap + 20;
        return Math.Max(LeastHeight, needed);
    }

    private double X(int column) => _plot.Left + column * _plot.Width / (_table.Styles.Count - 1);

    private void Columns()
    {
        for (var i = 0; i < _table.Styles.Count; i++)
        {
            _canvas.Rule(_plot.AtTop(X(i)), _plot.AtBottom(X(i)), Palette.Separator);
            _canvas.Mark(new Point(X(i), _plot.Top - ToMarks), HeadMarkSize, _table.Styles[i]);
        }
    }

    /// <summary>Draws the line of a category; a missing value breaks it.</summary>
    private void Line(string category)
    {
        var colour = SlopeChart.ColourOf(_table, category);
        var stroke = new Stroke(colour, 2) { Opacity = 0.85 };
        Point? last = null;
        for (var i = 0; i < _table.Styles.Count; i++)
        {
            var next = PlaceOf(category, i);
            if (last is { } from && next is { } to) _canvas.Line(from, to, stroke);
            if (next is { } place) Mark(category, i, place, colour);
            last = next;
        }
    }

    private Point? PlaceOf(string category, int column)
    {
        var value = _table.Number(category, _table.Styles[column].Outlet);
        return value is { } number ? new Point(X(column), _scale[number]) : null;
    }

    private void Mark(string category, int column, Point place, string colour)
    {
        _canvas.BeginMark(_table.Mark(category, _table.Styles[column].Outlet, ""));
        _canvas.Mark(place, MarkSize, new OutletStyle("", colour, MarkShape.Circle));
        _canvas.EndMark();
    }
}
