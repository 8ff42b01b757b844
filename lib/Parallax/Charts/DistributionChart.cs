using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Every observation as a dot, by group and outlet, with median and middle half.</summary>
/// <remarks>
/// The box spans the quartiles and is drawn from five observations on; the line is the median (both interpolated, Hyndman
/// and Fan 1996, type 7). Dots with about the same value are stacked, so that the width of the stack shows how many there are.
/// </remarks>
public sealed record DistributionChart : ChartSpec
{
    private const double LaneHeight = 46;
    private const double NameHeight = 16;
    private const double Radius = 2.8;

    /// <summary>The observations; groups stand in the order in which they first appear.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>What is observed.</summary>
    public required ChartAxis ValueAxis { get; init; }

    /// <summary>What one observation is, in the plural.</summary>
    public string Unit { get; init; } = "sentences";

    internal override IEnumerable<string> OutletsInData => Observations.Select(o => o.Outlet);

    internal override bool HasKey => false;

    private IReadOnlyList<string> Groups => [.. Observations.Select(o => o.Group).Distinct(StringComparer.Ordinal)];

    internal override (double Min, double Max)? Range => ValueAxis.RangeOf(Observations.Select(o => (double?)o.Value));

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Observations.ToDataFrame();

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var above = canvas.Width < 560;
        var lanes = Groups.SelectMany(g => Styles.Select(s => Lane(g, s))).ToArray();
        var widest = lanes.SelectMany(l => new[] { TextMetrics.Width(l.Style.Outlet, 13, bold: true), TextMetrics.Width(l.Summary, 12) }).DefaultIfEmpty(0).Max();
        var left = room.Left + (above ? 8 : Math.Min(widest + 32, canvas.Width * 0.36));
        var plot = new Box(left, room.Top, room.Right - 12, 0);
        var scale = ValueScale.Of(ValueAxis, Observations.Select(o => o.Value), (plot.Left, plot.Right));
        var y = room.Top;
        IReadOnlyList<string> Name(LaneData lane) => TextMetrics.Wrap(lane.Style.Outlet, NameWidth(lane, above ? room.Right - room.Left : left - 12 - room.Left, above), TextStyle.Heading, 3);
        foreach (var group in Groups)
        {
            canvas.Text(room.Left, y + 13, TextMetrics.Cut(group, room.Right - room.Left, TextStyle.Heading), TextStyle.Heading);
            y += 20;
            foreach (var lane in lanes.Where(l => l.Group == group))
            {
                var name = Name(lane);
                var height = above ? LaneHeight : Math.Max(LaneHeight, name.Count * NameHeight + 28);
                LaneLabel(canvas, lane, name, new Box(room.Left, above ? y + 2 : y + 6, room.Right, y));
                if (above) y += name.Count * NameHeight + 4;
                Dots(canvas, scale, lane, y + height / 2);
                y += height;
            }
            y += 8;
        }
        return Axes.Horizontal(canvas, scale, ValueAxis, plot with { Top = room.Top + 18, Bottom = y });
    }

    internal override void Fill(PlotlyFigure figure)
    {
        foreach (var style in Styles)
        {
            var own = Observations.Where(o => o.Outlet == style.Outlet).ToArray();
            figure.Add(new JsonObject
            {
                ["type"] = "box", ["orientation"] = "h", ["boxpoints"] = "all", ["jitter"] = 0.5, ["pointpos"] = 0,
                ["quartilemethod"] = "linear",
                ["name"] = PlotlyFigure.Text(style.Outlet),
                ["x"] = PlotlyFigure.Numbers(own.Select(o => o.Value)),
                ["y"] = PlotlyFigure.Texts(own.Select(o => o.Group)),
                ["marker"] = PlotlyFigure.Marker(style, 5),
                ["line"] = new JsonObject { ["color"] = style.Colour, ["width"] = 1.5 },
            });
        }
        figure.SetPlotHeight(Math.Max(200, Groups.Count * Styles.Count * LaneHeight));
        figure.Layout["boxmode"] = "group";
        figure.Layout["xaxis"] = PlotlyFigure.Axis(ValueAxis);
        figure.Layout["yaxis"] = PlotlyFigure.Categories(Groups);
    }

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis with { Min = min, Max = max } };

    private protected override string Describe() => $"Distribution of {ValueAxis.Title}. "
        + string.Join("; ", Groups.SelectMany(g => Styles.Select(s => $"{g}, {s.Outlet}: {Lane(g, s).Summary}"))) + ".";

    private LaneData Lane(string group, OutletStyle style)
    {
        double[] values = [.. Observations.Where(o => o.Group == group && o.Outlet == style.Outlet).Select(o => o.Value).Order()];
        var summary = values.Length == 0 ? MissingText
            : $"n = {CellFormat.Number(values.Length, 0)}, median {CellFormat.Number(Quantile(values, 0.5), 2)}";
        return new LaneData(group, style, values, summary);
    }

    private static double NameWidth(LaneData lane, double room, bool above) =>
        room - 16 - (above ? TextMetrics.Width(lane.Summary, TextStyle.Tick.Size) + 10 : 0);

    private static void LaneLabel(SvgCanvas canvas, LaneData lane, IReadOnlyList<string> name, Box room)
    {
        var style = TextStyle.Heading with { Fill = lane.Style.Colour };
        var summary = lane.Values.Count == 0 ? TextStyle.Absent : TextStyle.Tick with { Halo = true };
        canvas.Mark(room.Left + 6, room.Top + 9, 10, lane.Style);
        var y = room.Top + 13;
        foreach (var line in name)
        {
            canvas.Text(room.Left + 16, y, line, style);
            y += NameHeight;
        }
        if (canvas.Width < 560) canvas.Text(room.Right, room.Top + 13, lane.Summary, summary, Anchor.End);
        else canvas.Text(room.Left + 16, y, lane.Summary, summary);
    }

    private static void Dots(SvgCanvas canvas, ValueScale scale, LaneData lane, double middle)
    {
        if (lane.Values.Count == 0) return;
        if (lane.Values.Count >= 5)
        {
            var (q1, q3) = (scale[Quantile(lane.Values, 0.25)], scale[Quantile(lane.Values, 0.75)]);
            canvas.Rectangle(new Box(q1, middle - 19, Math.Max(q3, q1 + 1), middle + 19), lane.Style.Colour, " fill-opacity=\"0.14\"");
        }
        var median = scale[Quantile(lane.Values, 0.5)];
        if (lane.Values.Count > 1) canvas.Line(median, middle - 21, median, middle + 21, new Stroke(lane.Style.Colour, 2.5));
        var dots = string.Concat(Stack([.. lane.Values.Select(v => scale[v])]).Select(d => Shapes.Path(lane.Style.Shape, d.X, middle + d.Offset, Radius * 2)));
        canvas.Path(dots, $"fill=\"{lane.Style.Colour}\" fill-opacity=\"0.62\"");
    }

    /// <summary>Stacks dots of about the same value around the middle, closer where there are many.</summary>
    private static IEnumerable<(double X, double Offset)> Stack(double[] positions) => positions
        .GroupBy(x => Math.Floor(x / (Radius * 1.8)))
        .SelectMany(bin =>
        {
            double[] dots = [.. bin];
            var pitch = Math.Min(Radius * 1.9, 36.0 / dots.Length);
            return dots.Select((x, i) => (x, (i - (dots.Length - 1) / 2.0) * pitch));
        });

    private static double Quantile(IReadOnlyList<double> ascending, double probability) => Tables.Statistics.Quantile(ascending, probability)!.Value;

    private sealed record LaneData(string Group, OutletStyle Style, IReadOnlyList<double> Values, string Summary);
}
