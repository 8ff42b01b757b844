using Parallax.Charts.Drawing;
using Parallax.Display;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>
/// Draws a <see cref="PairedTextChart"/>: two columns of passages, or one where the picture is narrow.
/// </summary>
internal sealed class PairedTextPicture
{
    private const double LeastWidthForColumns = 520;
    private const double Gap = 24;
    private const double AbovePair = 6;
    private const double BelowPair = 8;
    private const double BelowHeadings = 4;
    private const double BelowLine = 2;
    private const double BetweenPassages = 4;
    private const double MarkSize = 10;
    private const double ToName = 16;

    private readonly PairedTextChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly OutletStyle _left;
    private readonly OutletStyle _right;

    public PairedTextPicture(PairedTextChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        (_left, _right) = chart.Sides;
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        if (_canvas.Width < LeastWidthForColumns) return Stacked();
        var width = (_room.Width - Gap) / 2;
        return SideBySide(_room with { Right = _room.Left + width }, _room with { Left = _room.Left + width + Gap });
    }

    private double SideBySide(Box left, Box right)
    {
        var y = Math.Max(Heading(_left, left), Heading(_right, right)) + BelowHeadings;
        foreach (var pair in _chart.Pairs)
        {
            var top = Score(pair, Separator(y));
            var bottom = Passage(pair.Left, left with { Top = top });
            y = Math.Max(bottom, Passage(pair.Right, right with { Top = top })) + BelowPair;
        }

        return y;
    }

    private double Stacked()
    {
        var y = _room.Top;
        foreach (var pair in _chart.Pairs)
        {
            var top = Score(pair, Separator(y));
            top = Heading(_left, _room with { Top = top });
            var bottom = Passage(pair.Left, _room with { Top = top });
            top = Heading(_right, _room with { Top = bottom + BetweenPassages });
            y = Math.Max(bottom, Passage(pair.Right, _room with { Top = top })) + BelowPair;
        }

        return y;
    }

    private double Separator(double y)
    {
        _canvas.Rule(new Point(_room.Left, y), new Point(_room.Right, y), Palette.Separator);
        return y + AbovePair;
    }

    private double Score(TextPair pair, double y)
    {
        if (pair.Score is not { } score) return y;
        var text = $"Likeness {CellFormat.Number(score, 2)}";
        return _canvas.Paragraph(_room with { Top = y }, text, TextStyle.Source) + BelowLine;
    }

    private double Heading(OutletStyle style, Box room)
    {
        _canvas.Mark(new Point(room.Left + 6, room.Top + 8), MarkSize, style);
        var text = TextStyle.Heading with { Fill = style.Colour };
        return _canvas.Paragraph(room with { Left = room.Left + ToName }, style.Outlet, text) + BelowLine;
    }

    private double Passage(string? text, Box room) =>
        text is null
            ? _canvas.Paragraph(room, _chart.MissingText, TextStyle.Absent)
            : _canvas.Paragraph(room, text, TextStyle.Label);
}
