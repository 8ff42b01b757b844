using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Scales;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws a <see cref="DistributionChart"/>: a lane of dots for each outlet within each group.</summary>
internal sealed class DistributionPicture
{
    // Narrower pictures have the outlets' names above their lanes.
    private const double LeastWidthForColumn = 560;
    private const double WidestColumn = 0.36;
    private const int MostNameLines = 3;

    // Heights in pixels.
    private const double LaneHeight = 46;
    private const double NameHeight = 16;
    private const double SummaryHeight = 28;
    private const double GroupNameHeight = 20;
    private const double GroupGap = 8;
    private const double ToBaseline = 13;

    // The mark before a name, and where the name begins.
    private const double MarkSize = 10;
    private const double ToName = 16;

    private readonly DistributionChart _chart;
    private readonly SvgCanvas _canvas;
    private readonly Box _room;
    private readonly bool _namesAbove;
    private readonly IReadOnlyList<ObservedLane> _lanes;
    private readonly Box _plot;
    private readonly LanePicture _picture;

    public DistributionPicture(DistributionChart chart, SvgCanvas canvas, Box room)
    {
        _chart = chart;
        _canvas = canvas;
        _room = room;
        _namesAbove = canvas.Width < LeastWidthForColumn;
        _lanes = chart.Lanes();
        _plot = new Box(room.Left + ColumnWidth(), room.Top, room.Right - 12, 0);
        var values = chart.Observations.Select(o => o.Value);
        var scale = ValueScale.Of(chart.ValueAxis, values, (_plot.Left, _plot.Right));
        _picture = new LanePicture(canvas, scale);
    }

    /// <summary>Draws it.</summary>
    /// <returns>The lower edge.</returns>
    public double Draw()
    {
        var y = _room.Top;
        foreach (var group in _chart.Groups)
        {
            var name = TextMetrics.Cut(group, _room.Width, TextStyle.Heading);
            _canvas.Text(new Spot(_room.Left, y + ToBaseline), name, TextStyle.Heading);
            y += GroupNameHeight;
            foreach (var lane in _lanes.Where(lane => lane.Group == group))
            {
                y += Lane(lane, y);
            }

            y += GroupGap;
        }

        var plot = _plot with { Top = _room.Top + 18, Bottom = y };
        return Axes.Horizontal(_canvas, _picture.Scale, _chart.ValueAxis, plot);
    }

    private double ColumnWidth()
    {
        if (_namesAbove) return 8;
        var names = _lanes.Max(lane => TextMetrics.Width(lane.Style.Outlet, TextStyle.Heading), 0);
        var summaries = _lanes.Max(lane => TextMetrics.Width(_chart.Summary(lane), TextStyle.Tick), 0);
        return Math.Min(Math.Max(names, summaries) + 2 * ToName, _canvas.Width * WidestColumn);
    }

    /// <summary>Draws a lane with its name.</summary>
    /// <returns>The height.</returns>
    private double Lane(ObservedLane lane, double y)
    {
        var name = TextMetrics.Wrap(lane.Style.Outlet, NameWidth(lane), TextStyle.Heading, MostNameLines);
        var names = name.Count * NameHeight;
        if (_namesAbove)
        {
            LabelAbove(lane, name, y + 2);
            _picture.Draw(lane, y + names + 4 + LaneHeight / 2);
            return names + 4 + LaneHeight;
        }

        var height = Math.Max(LaneHeight, names + SummaryHeight);
        LabelBeside(lane, name, y + 6);
        _picture.Draw(lane, y + height / 2);
        return height;
    }

    private double NameWidth(ObservedLane lane)
    {
        if (!_namesAbove) return _plot.Left - 12 - _room.Left - ToName;
        return _room.Width - ToName - TextMetrics.Width(_chart.Summary(lane), TextStyle.Tick) - 10;
    }

    private void LabelAbove(ObservedLane lane, IReadOnlyList<string> name, double top)
    {
        WriteName(lane, name, top);
        WriteSummary(lane, new Spot(_room.Right, top + ToBaseline, Anchor.End));
    }

    private void LabelBeside(ObservedLane lane, IReadOnlyList<string> name, double top)
    {
        WriteName(lane, name, top);
        WriteSummary(lane, new Spot(_room.Left + ToName, top + ToBaseline + name.Count * NameHeight));
    }

    private void WriteName(ObservedLane lane, IReadOnlyList<string> name, double top)
    {
        _canvas.Mark(new Point(_room.Left + 6, top + 9), MarkSize, lane.Style);
        var baseline = top + ToBaseline;
        var style = TextStyle.Heading with { Fill = lane.Style.Colour };
        foreach (var line in name)
        {
            _canvas.Text(new Spot(_room.Left + ToName, baseline), line, style);
            baseline += NameHeight;
        }
    }

    private void WriteSummary(ObservedLane lane, Spot spot)
    {
        var style = lane.Values.Length == 0 ? TextStyle.Absent : TextStyle.Tick with { Halo = true };
        _canvas.Text(spot, _chart.Summary(lane), style);
    }
}
