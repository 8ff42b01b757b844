using System.Text;
using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Scales;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>Draws the observations of a lane: box, median and a dot for each.</summary>
internal sealed class LanePicture(SvgCanvas canvas, ValueScale scale)
{
    // With fewer observations their quartiles say less than the dots.
    private const int LeastForBox = 5;
    private const double HalfBox = 19;
    private const double HalfMedian = 21;
    private const double MedianWidth = 2.5;
    private const double Radius = 2.8;
    private const string BoxAttributes = " fill-opacity=\"0.14\"";

    // Dots closer than a bin are stacked; a stack is no higher than the box.
    private const double BinWidth = Radius * 1.8;
    private const double Pitch = Radius * 1.9;
    private const double HighestStack = 36;

    public ValueScale Scale => scale;

    /// <summary>Draws a lane around its middle; nothing where it has no observations.</summary>
    public void Draw(ObservedLane lane, double middle)
    {
        if (lane.Values.Length == 0) return;
        if (lane.Values.Length >= LeastForBox) Box(lane, middle);
        if (lane.Values.Length > 1) Median(lane, middle);
        Dots(lane, middle);
    }

    private void Box(ObservedLane lane, double middle)
    {
        var (q1, q3) = (scale[lane.FirstQuartile], scale[lane.ThirdQuartile]);
        // Where both quartiles are the same, a thin box shows it.
        var box = new Box(q1, middle - HalfBox, Math.Max(q3, q1 + 1), middle + HalfBox);
        canvas.Rectangle(box, lane.Style.Colour, BoxAttributes);
    }

    private void Median(ObservedLane lane, double middle)
    {
        var median = scale[lane.Median];
        var top = new Point(median, middle - HalfMedian);
        var bottom = new Point(median, middle + HalfMedian);
        canvas.Line(top, bottom, new Stroke(lane.Style.Colour, MedianWidth));
    }

    private void Dots(ObservedLane lane, double middle)
    {
        var outlines = new StringBuilder();
        foreach (var (x, offset) in Stack([.. lane.Values.Select(value => scale[value])]))
        {
            outlines.Append(Shapes.Path(lane.Style.Shape, new Point(x, middle + offset), Radius * 2));
        }

        canvas.Path(outlines.ToString(), $"fill=\"{lane.Style.Colour}\" fill-opacity=\"0.62\"");
    }

    /// <summary>Stacks dots of about the same value around the middle, closer where there are many.</summary>
    private static IEnumerable<(double X, double Offset)> Stack(double[] positions) =>
        positions.GroupBy(x => Math.Floor(x / BinWidth)).SelectMany(StackBin);

    private static IEnumerable<(double X, double Offset)> StackBin(IEnumerable<double> bin)
    {
        double[] dots = [.. bin];
        var pitch = Math.Min(Pitch, HighestStack / dots.Length);
        var middle = (dots.Length - 1) / 2.0;
        return dots.Select((x, i) => (x, (i - middle) * pitch));
    }
}
