using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg;

/// <summary>Draws the observations of a lane: box, median and a dot for each.</summary>
internal sealed class LanePicture(SvgCanvas canvas, ValueScale scale)
{
    // With fewer observations their quartiles say less than the dots.
    private const int LeastForBox = 5;
    private const double HalfBox = 19;
    private const double HalfMedian = 21;
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
        if (lane.Values.Count == 0) return;
        var colour = lane.Style.Colour;
        if (lane.Values.Count >= LeastForBox)
        {
            var (q1, q3) = (scale[lane.FirstQuartile], scale[lane.ThirdQuartile]);
            var box = new Box(q1, middle - HalfBox, Math.Max(q3, q1 + 1), middle + HalfBox);
            canvas.Rectangle(box, colour, BoxAttributes);
        }

        if (lane.Values.Count > 1)
        {
            var median = scale[lane.Median];
            canvas.Line(new Point(median, middle - HalfMedian), new Point(median, middle + HalfMedian), new Stroke(colour, 2.5));
        }

        var places = Stack([.. lane.Values.Select(value => scale[value])]);
        var dots = places.Select(p => Shapes.Path(lane.Style.Shape, new Point(p.X, middle + p.Offset), Radius * 2));
        canvas.Path(string.Concat(dots), $"fill=\"{colour}\" fill-opacity=\"0.62\"");
    }

    /// <summary>Stacks dots of about the same value around the middle, closer where there are many.</summary>
    private static IEnumerable<(double X, double Offset)> Stack(double[] positions) =>
        positions.GroupBy(x => Math.Floor(x / BinWidth)).SelectMany(StackBin);

    private static IEnumerable<(double X, double Offset)> StackBin(IEnumerable<double> bin)
    {
        double[] dots = [.. bin];
        var pitch = Math.Min(Pitch, HighestStack / dots.Length);
        return dots.Select((x, i) => (x, (i - (dots.Length - 1) / 2.0) * pitch));
    }
}
