using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;
using Parallax.Charts.Svg.Scales;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>The names and numbers at an end of the lines of a slope chart.</summary>
internal sealed class SlopeLabels(SlopeChart chart, SvgCanvas canvas, Box plot)
{
    /// <summary>From line to line of a label.</summary>
    public const double LineHeight = 15;

    private const int MostLines = 5;
    private const double Gap = 10;
    private const double TextMargin = 14;
    private const double BetweenLabels = 3;
    private const double MiddleToBaseline = 4;
    private const double JoinLength = 8;

    // A label this far from its line's end needs no line to it.
    private const double NearEnough = 3;

    private static readonly Stroke Join = new(Palette.Connector, 0.8);

    private readonly OutletTable _table = chart.Table;

    public required ValueScale Scale { get; init; }

    /// <summary>The room at each side of the plot.</summary>
    public required double Width { get; init; }

    /// <summary>The width that text has in such room.</summary>
    public static double TextWidth(double width) => width - TextMargin;

    /// <summary>The lines of a label.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, TextStyle style) =>
        TextMetrics.Wrap(text, width, style, MostLines);

    /// <summary>Writes the labels of an outlet's values as near to them as the others let each.</summary>
    /// <param name="outlet">The outlet.</param>
    /// <param name="anchor">End at the left of the plot, start at the right.</param>
    public void Write(string outlet, Anchor anchor)
    {
        var labels = _table.Categories.Select(category => Label(category, outlet, anchor)).ToArray();
        var gap = labels.Max(label => label.Lines.Count, 1) * LineHeight + BetweenLabels;
        var wanted = labels.Select(label => label.Y ?? plot.Bottom).ToArray();
        var places = LabelSpreader.Spread(wanted, gap, plot.Top + 8, plot.Bottom - 4);
        for (var i = 0; i < labels.Length; i++)
        {
            Write(labels[i], places[i], anchor);
        }
    }

    private double X(Anchor anchor) => anchor == Anchor.End ? plot.Left - Gap : plot.Right + Gap;

    private void Write(SlopeLabel label, double middle, Anchor anchor)
    {
        var x = X(anchor);
        var baseline = middle + MiddleToBaseline - (label.Lines.Count - 1) * LineHeight / 2;
        foreach (var line in label.Lines)
        {
            canvas.Text(new Spot(x, baseline, anchor), line, label.Style);
            baseline += LineHeight;
        }

        if (label.Y is not { } y || Math.Abs(y - middle) <= NearEnough) return;
        var end = anchor == Anchor.End ? x + JoinLength : x - JoinLength;
        canvas.Line(new Point(x, middle), new Point(end, y), Join);
    }

    /// <summary>A name with its number on the side of the line.</summary>
    private SlopeLabel Label(string category, string outlet, Anchor anchor)
    {
        var width = TextWidth(Width);
        if (_table.Number(category, outlet) is not { } value)
        {
            var missing = Lines($"{category}: {chart.MissingText}", width, TextStyle.Absent);
            return new SlopeLabel(missing, TextStyle.Absent, null);
        }

        var number = _table.Label(value);
        var text = anchor == Anchor.End ? $"{category} {number}" : $"{number} {category}";
        var style = TextStyle.Value with { Fill = SlopeChart.ColourOf(_table, category) };
        return new SlopeLabel(Lines(text, width, style), style, Scale[value]);
    }
}
