using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>One line an outlet, over the article's course or over time, with a band where there are intervals.</summary>
public sealed record LineChart : ChartSpec
{
    /// <summary>The points; within an outlet they are joined in the order of X.</summary>
    public required IReadOnlyList<LinePoint> Points { get; init; }

    /// <summary>The horizontal axis.</summary>
    public required ChartAxis XAxis { get; init; }

    /// <summary>The vertical axis.</summary>
    public required ChartAxis YAxis { get; init; }

    /// <summary>Whether X is days since 1970 (see <see cref="LinePoint.At"/>) and shown as dates.</summary>
    public bool Dates { get; init; }

    internal override IEnumerable<string> OutletsInData => Points.Select(p => p.Outlet);

    // Lines are named at their ends where there is room for that beside the plot.
    internal override bool HasKeyAt(double width) => width < 560 || Styles.Count > 12 || LineNames.Width(Styles) > width * 0.26;

    internal override (double Min, double Max)? Range => YAxis.RangeOf(Points.SelectMany(p => new[] { p.Y, p.Low, p.High }));

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Points.ToDataFrame(("outlet", p => p.Outlet),
        (Dates ? "date" : "x", p => Dates ? Moment(p.X) : p.X), ("y", p => p.Y), ("low", p => p.Low), ("high", p => p.High));

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        foreach (var line in TextMetrics.Wrap("↑ " + YAxis.Title, room.Right - room.Left, TextStyle.Tick))
        {
            canvas.Text(room.Left, room.Top + 12, line, TextStyle.Tick);
            room = room with { Top = room.Top + 16 };
        }
        var height = Math.Clamp(canvas.Width * 0.42, 220, 420);
        var values = Points.SelectMany(p => new[] { p.Y, p.Low, p.High }).OfType<double>();
        var vertical = ValueScale.Of(YAxis, values, (room.Top + 8 + height, room.Top + 14));
        var names = HasKeyAt(canvas.Width) ? 0 : LineNames.Width(Styles);
        var plot = new Box(room.Left + Axes.LabelWidth(vertical), room.Top + 8, room.Right - 14 - names, room.Top + 8 + height);
        var horizontal = ValueScale.Of(XAxis, Points.Select(p => p.X), (plot.Left + 6, plot.Right), dates: Dates);
        Axes.Vertical(canvas, vertical, YAxis, plot);
        var bottom = Axes.Horizontal(canvas, horizontal, XAxis, plot);
        foreach (var style in Styles)
        {
            LinePoint[] own = [.. Points.Where(p => p.Outlet == style.Outlet).OrderBy(p => p.X)];
            foreach (var run in Runs(own)) Run(canvas, horizontal, vertical, (style, run));
        }
        if (names == 0) return bottom;
        var ends = Styles.Select(s => (Style: s, Last: Points.Where(p => p.Outlet == s.Outlet && p.Y is not null).MaxBy(p => p.X))).ToList();
        LineNames.Write(canvas, plot, [.. ends.Where(e => e.Last is not null).Select(e => (e.Style, horizontal[e.Last!.X], vertical[e.Last.Y!.Value]))]);
        var absent = string.Join(", ", ends.Where(e => e.Last is null).Select(e => e.Style.Outlet));
        return absent.Length == 0 ? bottom : canvas.Paragraph(room with { Top = bottom + 4 }, $"{absent}: {MissingText}", TextStyle.Absent);
    }

    internal override void Fill(PlotlyFigure figure)
    {
        foreach (var style in Styles)
        {
            LinePoint[] own = [.. Points.Where(p => p.Outlet == style.Outlet).OrderBy(p => p.X)];
            foreach (var run in Runs(own).Where(HasBand))
            {
                figure.Add(Trace(style, run, p => p.Low, 0));
                var upper = Trace(style, run, p => p.High, 0);
                upper["fill"] = "tonexty";
                upper["fillcolor"] = style.Faint;
                figure.Add(upper);
            }
            var line = Trace(style, own, p => p.Y, 2.5);
            line["mode"] = "lines+markers";
            line["showlegend"] = true;
            line["hoverinfo"] = "all";
            line["marker"] = PlotlyFigure.Marker(style, 7);
            figure.Add(line);
        }
        figure.Layout["xaxis"] = PlotlyFigure.Axis(XAxis);
        if (Dates) figure.Layout["xaxis"]!["type"] = "date";
        figure.Layout["yaxis"] = PlotlyFigure.Axis(YAxis);
    }

    internal override ChartSpec WithRange(double min, double max) => this with { YAxis = YAxis with { Min = min, Max = max } };

    private protected override string Describe() => $"Line chart of {YAxis.Title} over {XAxis.Title}. " + string.Join("; ", Styles.Select(s =>
    {
        LinePoint[] own = [.. Points.Where(p => p.Outlet == s.Outlet && p.Y is not null).OrderBy(p => p.X)];
        return own.Length == 0 ? $"{s.Outlet}: {MissingText}"
            : $"{s.Outlet}: {own.Length} points, from {CellFormat.Number(own[0].Y!.Value)} to {CellFormat.Number(own[^1].Y!.Value)}, "
                + $"between {CellFormat.Number(own.Min(p => p.Y!.Value))} and {CellFormat.Number(own.Max(p => p.Y!.Value))}";
    })) + ".";

    private static DateTimeOffset Moment(double days) => DateTimeOffset.UnixEpoch.AddTicks((long)Math.Round(days * TimeSpan.TicksPerDay / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond);

    private JsonObject Trace(OutletStyle style, LinePoint[] points, Func<LinePoint, double?> y, double width) =>
        new()
        {
            ["type"] = "scatter", ["mode"] = "lines", ["name"] = PlotlyFigure.Text(style.Outlet), ["showlegend"] = false, ["hoverinfo"] = "skip",
            ["x"] = Dates
                ? PlotlyFigure.Texts(points.Select(p => Moment(p.X).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)))
                : PlotlyFigure.Numbers(points.Select(p => p.X)),
            ["y"] = PlotlyFigure.Numbers(points.Select(y)),
            ["line"] = new JsonObject { ["width"] = width, ["color"] = style.Colour },
        };

    private static bool HasBand(LinePoint[] points) => points.Length > 1 && Array.TrueForAll(points, p => p.Low is not null && p.High is not null);

    /// <summary>Stretches without a missing value.</summary>
    private static IEnumerable<LinePoint[]> Runs(LinePoint[] points)
    {
        var run = new List<LinePoint>();
        foreach (var point in points)
        {
            if (point.Y is not null) run.Add(point);
            else if (run.Count > 0)
            {
                yield return [.. run];
                run.Clear();
            }
        }
        if (run.Count > 0) yield return [.. run];
    }

    private void Run(SvgCanvas canvas, ValueScale x, ValueScale y, (OutletStyle Style, LinePoint[] Points) run)
    {
        var points = run.Points;
        string At(LinePoint p, double value) => $"{SvgCanvas.N(x[p.X])} {SvgCanvas.N(y[value])}";
        if (HasBand(points))
            canvas.Path("M" + string.Join("L", points.Select(p => At(p, p.High!.Value)).Concat(points.Reverse().Select(p => At(p, p.Low!.Value)))) + "z",
                $"fill=\"{run.Style.Colour}\" fill-opacity=\"0.14\"");
        if (points.Length > 1)
            canvas.Path("M" + string.Join("L", points.Select(p => At(p, p.Y!.Value))), new Stroke(run.Style.Colour, 2.5).Attributes + " stroke-linejoin=\"round\"");
        var every = Math.Max(1, points.Length / 25);
        for (var i = 0; i < points.Length; i += every)
            canvas.Mark(x[points[i].X], y[points[i].Y!.Value], 8, run.Style,
                $"{run.Style.Outlet}, {(Dates ? CellFormat.Moment(Moment(points[i].X)) : CellFormat.Number(points[i].X))}: {CellFormat.Number(points[i].Y!.Value)}");
    }
}
