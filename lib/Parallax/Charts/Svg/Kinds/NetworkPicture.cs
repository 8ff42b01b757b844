using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;
using Parallax.Display;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="NetworkChart"/>: bent lines of the outlets between labelled points.</summary>
internal sealed class NetworkPicture
{
    private const double HeightOfWidth = 0.62;
    private const double LeastHeight = 300;
    private const double GreatestHeight = 600;
    private const double Side = 10;
    private const double Margin = 14;

    private const double ThinnestLine = 0.8;
    private const double ThickestLine = 6;
    private const double LineOpacity = 0.55;

    // Lines of several outlets between the same names are bent to different sides, by this part of their length.
    private const double Bend = 0.16;

    private const double SmallestMark = 8;
    private const double MarkGrowth = 10;
    private const double MarkRoom = 14;

    private readonly NetworkChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly Box _plot;
    private readonly IReadOnlyList<OutletStyle> _styles;
    private readonly IReadOnlyList<NetworkNode> _nodes;
    private readonly Dictionary<string, Point> _places;
    private readonly double _heaviest;

    public NetworkPicture(NetworkChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        var height = Math.Clamp(canvas.Width * HeightOfWidth, LeastHeight, GreatestHeight);
        _plot = new Box(room.Left + Side, room.Top + Margin, room.Right - Side, room.Top + height);
        _styles = chart.Styles;
        _nodes = chart.Nodes();
        _places = _nodes.ToDictionary(node => node.Name, PlaceOf, StringComparer.Ordinal);
        _heaviest = chart.Links.Max(link => link.Weight, 1);
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        foreach (var link in _chart.Links)
        {
            Link(link);
        }

        var largest = _nodes.Max(node => node.Weight, 1);
        foreach (var node in _nodes)
        {
            var size = SmallestMark + MarkGrowth * node.Weight / largest;
            var tooltip = $"{node.Name}: {CellFormat.Number(node.Weight)} {_chart.WeightAxis.Title}";
            _canvas.BeginMark(new MarkData(node.Name, null, tooltip));
            _canvas.Mark(_places[node.Name], size, OutletStyle.Neutral);
            _canvas.EndMark();
        }

        var note = $"Width of a line: {_chart.WeightAxis.Title}, {CellFormat.Number(_heaviest)} at the most.{Labels()}";
        return _canvas.Paragraph(_room with { Top = _plot.Bottom + Margin }, note, TextStyle.Tick);
    }

    private Point PlaceOf(NetworkNode node) =>
        new(_plot.Left + node.X * _plot.Width, _plot.Top + node.Y * _plot.Height);

    /// <summary>Draws a link as a curve that bulges to a side of its own for each outlet.</summary>
    private void Link(NetworkLink link)
    {
        var (a, b) = (_places[link.From], _places[link.To]);
        var side = StyleIndex(link) - (Math.Max(1, _styles.Count) - 1) / 2.0;
        var over = Bent(a, b, Bend * side);
        var width = Math.Max(ThinnestLine, ThickestLine * link.Weight / _heaviest);
        var stroke = new Stroke(_chart.StyleOf(link).Colour, width) { Opacity = LineOpacity };
        _canvas.Path($"M{a.Text}Q{over.Text} {b.Text}", stroke.Attributes);
    }

    /// <summary>The place beside the middle of two others to which a curve between them is drawn.</summary>
    private static Point Bent(Point a, Point b, double bend)
    {
        var x = (a.X + b.X) / 2 - (b.Y - a.Y) * bend;
        var y = (a.Y + b.Y) / 2 + (b.X - a.X) * bend;
        return new Point(x, y);
    }

    private int StyleIndex(NetworkLink link)
    {
        for (var i = 0; i < _styles.Count; i++)
        {
            if (_styles[i].Outlet == link.Outlet) return i;
        }

        return 0;
    }

    private LabelledPoint Labelled(NetworkNode node) => new(node.Name, _places[node.Name], OutletStyle.Neutral);

    /// <summary>Writes the names, those with the heaviest links first.</summary>
    /// <returns>A note where there is no room for all.</returns>
    private string Labels()
    {
        var sorted = _nodes.OrderByDescending(n => n.Weight).ThenBy(n => n.Name, StringComparer.Ordinal);
        LabelledPoint[] points = [.. sorted.Select(Labelled)];
        var room = _plot with { Left = _room.Left, Top = _room.Top };
        var labelled = LabelPlacer.Place(_canvas, points, room, MarkRoom);
        return labelled < points.Length ? $" {labelled} of {points.Length} names have room for a label." : "";
    }
}
