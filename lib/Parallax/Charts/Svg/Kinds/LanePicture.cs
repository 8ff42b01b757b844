using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Scales;
using Parallax.Display;

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

    private const double DensityBin = 6;

    public ValueScale Scale => scale;

    /// <summary>Draws a lane around its middle; nothing where it has no observations.</summary>
    public void Draw(ObservedLane lane, double middle)
    {
        if (lane.Values.Length == 0) return;
        if (lane.Values.Length >= LeastForBox) Box(lane, middle);
        if (lane.Values.Length > 1) Median(lane, middle);
        if (DistributionChart.HasDots(lane.Values.Length)) Dots(lane, middle);
        else Density(lane, middle);
    }

    /// <summary>How many observations there are at each place, as an area around the middle.</summary>
    private void Density(ObservedLane lane, double middle)
    {
        var bins = Bins([.. lane.Values.Select(value => scale[value])]);
        var highest = bins.Max(bin => bin.Count);
        var upper = bins.Select(bin => (bin.X, Y: middle - HighestStack / 2 * bin.Count / highest));
        var lower = bins.Reverse().Select(bin => (bin.X, Y: middle + HighestStack / 2 * bin.Count / highest));
        var outline = upper.Concat(lower).Select(corner => new Point(corner.X, corner.Y).Text);
        var all = $"{lane.Style.Outlet}, {lane.Group}: {CellFormat.Number(lane.Values.Length, 0)} in all";
        canvas.BeginMark(new MarkData(lane.Group, lane.Style.Outlet, all));
        canvas.Path($"M{string.Join('L', outline)}z", $"fill=\"{lane.Style.Colour}\" fill-opacity=\"0.45\"");
        canvas.EndMark();
    }

    // Counts in bins, each the mean of itself and its neighbours, from an empty bin to an empty bin.
    private static (double X, double Count)[] Bins(double[] positions)
    {
        var first = Math.Floor(positions.Min() / DensityBin) - 2;
        var counts = new double[(int)(Math.Floor(positions.Max() / DensityBin) - first) + 3];
        foreach (var x in positions) counts[(int)(Math.Floor(x / DensityBin) - first)]++;
        return [.. Enumerable.Range(1, counts.Length - 2).Select(i => (
            (first + i + 0.5) * DensityBin,
            (counts[i - 1] + 2 * counts[i] + counts[i + 1]) / 4))];
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
        var places = Stack([.. lane.Values.Select(value => (scale[value], value))]);
        foreach (var (x, offset, value) in places)
        {
            var tooltip = $"{lane.Style.Outlet}, {lane.Group}: {CellFormat.Number(value, 2)}";
            var outline = Shapes.Path(lane.Style.Shape, new Point(x, middle + offset), Radius * 2);
            canvas.BeginMark(new MarkData(DistributionChart.DotItem(lane.Group, value), lane.Style.Outlet, tooltip));
            canvas.Path(outline, $"fill=\"{lane.Style.Colour}\" fill-opacity=\"0.62\"");
            canvas.EndMark();
        }
    }

    /// <summary>Stacks dots of about the same value around the middle, closer where there are many.</summary>
    private static IEnumerable<(double X, double Offset, double Value)> Stack((double X, double Value)[] dots) =>
        dots.GroupBy(dot => Math.Floor(dot.X / BinWidth)).SelectMany(StackBin);

    private static IEnumerable<(double X, double Offset, double Value)> StackBin(
        IEnumerable<(double X, double Value)> bin)
    {
        (double X, double Value)[] dots = [.. bin];
        var pitch = Math.Min(Pitch, HighestStack / dots.Length);
        var middle = (dots.Length - 1) / 2.0;
        return dots.Select((dot, i) => (dot.X, (i - middle) * pitch, dot.Value));
    }
}
