namespace Parallax.Charts.Svg;

/// <summary>The labels of rows: in a column at the left, or above each row where the picture is narrow.</summary>
internal sealed class RowLabels
{
    private const double Gap = 10;
    private readonly Dictionary<string, IReadOnlyList<string>> _lines;
    private readonly double _left;

    public RowLabels(SvgCanvas canvas, Box room, IReadOnlyList<string> labels)
    {
        Above = canvas.Width < 520;
        _left = room.Left;
        var widest = labels.Select(l => TextMetrics.Width(l, TextStyle.Label.Size)).DefaultIfEmpty(0).Max() + 0.1;
        Width = Above ? room.Right - room.Left : Math.Min(widest, canvas.Width * 0.34);
        _lines = labels.Distinct(StringComparer.Ordinal).ToDictionary(l => l, l => TextMetrics.Wrap(l, Width, TextStyle.Label, 3), StringComparer.Ordinal);
    }

    /// <summary>Whether labels stand above their rows.</summary>
    public bool Above { get; }

    private double Width { get; }

    /// <summary>Where the rows' own part may begin.</summary>
    public double PlotLeft => Above ? _left : _left + Width + Gap;

    /// <summary>The height of a row that needs so much for its own part.</summary>
    public double RowHeight(string label, double content) => Above ? content + LabelHeight(label) : Math.Max(content, LabelHeight(label));

    /// <summary>Writes a row's label.</summary>
    /// <returns>The upper edge of the row's own part, which is centred on the label where that stands beside it.</returns>
    public double Write(SvgCanvas canvas, string label, double top, double content)
    {
        var y = Above ? top : top + (RowHeight(label, content) - LabelHeight(label)) / 2;
        foreach (var line in _lines[label])
        {
            if (Above) canvas.Text(_left, y + 13, line, TextStyle.Label);
            else canvas.Text(PlotLeft - Gap, y + 13, line, TextStyle.Label, Anchor.End);
            y += TextStyle.Label.LineHeight;
        }
        return Above ? y + 2 : top + (RowHeight(label, content) - content) / 2;
    }

    private double LabelHeight(string label) => _lines[label].Count * TextStyle.Label.LineHeight + (Above ? 2 : 0);
}
