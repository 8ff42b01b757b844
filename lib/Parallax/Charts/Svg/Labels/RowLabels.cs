using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Labels;

/// <summary>The labels of rows: in a column at the left, or above each row where the picture is narrow.</summary>
internal sealed class RowLabels
{
    private const double Gap = 10;
    private const int MostLines = 3;

    // Narrower pictures have no room for a column of labels beside the plot.
    private const double LeastWidthForColumn = 520;
    private const double WidestColumn = 0.34;

    // From the top of a line to its baseline, and from labels to the row below them.
    private const double ToBaseline = 13;
    private const double BelowLabel = 2;

    // The widest label must fit its column in spite of rounding.
    private const double Slack = 0.1;

    private static readonly TextStyle Style = TextStyle.Label;

    private readonly Dictionary<string, IReadOnlyList<string>> _lines;
    private readonly double _left;
    private readonly double _width;

    public RowLabels(double pictureWidth, Box room, IReadOnlyList<string> labels)
    {
        Above = pictureWidth < LeastWidthForColumn;
        _left = room.Left;
        var widest = labels.Max(label => TextMetrics.Width(label, Style), 0) + Slack;
        _width = Above ? room.Width : Math.Min(widest, pictureWidth * WidestColumn);
        _lines = labels.Distinct(StringComparer.Ordinal).ToDictionary(label => label, Wrap, StringComparer.Ordinal);
    }

    /// <summary>Whether labels are above their rows.</summary>
    public bool Above { get; }

    /// <summary>Where the rows' own part may begin.</summary>
    public double PlotLeft => Above ? _left : _left + _width + Gap;

    /// <summary>The height of a row that needs so much for its own part.</summary>
    public double RowHeight(string label, double content) =>
        Above ? content + LabelHeight(label) : Math.Max(content, LabelHeight(label));

    /// <summary>Writes a row's label.</summary>
    /// <returns>The upper edge of the row's own part, which is centred on a label beside it.</returns>
    public double Write(SvgCanvas canvas, string label, double top, double content)
    {
        if (Above) return WriteLines(canvas, label, new Spot(_left, top)) + BelowLabel;
        var height = RowHeight(label, content);
        var labelTop = top + (height - LabelHeight(label)) / 2;
        WriteLines(canvas, label, new Spot(PlotLeft - Gap, labelTop, Anchor.End));
        return top + (height - content) / 2;
    }

    private IReadOnlyList<string> Wrap(string label) => TextMetrics.Wrap(label, _width, Style, MostLines);

    private double WriteLines(SvgCanvas canvas, string label, Spot top)
    {
        var y = top.Baseline;
        foreach (var line in _lines[label])
        {
            canvas.Text(top with { Baseline = y + ToBaseline }, line, Style);
            y += Style.LineHeight;
        }

        return y;
    }

    private double LabelHeight(string label)
    {
        var lines = _lines[label].Count * Style.LineHeight;
        return Above ? lines + BelowLabel : lines;
    }
}
