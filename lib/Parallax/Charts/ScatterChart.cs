using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Points with labels that never lie on each other or on a point.</summary>
/// <remarks>Labels are placed by weight; those for which there is no room are left out, and a note says how many.</remarks>
public sealed record ScatterChart : ChartSpec
{
    private const double MarkSize = 8;

    /// <summary>The points.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    /// <summary>The horizontal axis.</summary>
    public required ChartAxis XAxis { get; init; }

    /// <summary>The vertical axis.</summary>
    public required ChartAxis YAxis { get; init; }

    /// <summary>Whether the line is drawn on which both values are equal.</summary>
    public bool ShowEquality { get; init; }

    internal override IEnumerable<string> OutletsInData => Points.Select(p => p.Outlet).OfType<string>();

    internal override bool HasKey => OutletsInData.Any();

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Points.ToDataFrame(
        ("label", p => p.Label), ("outlet", p => p.Outlet), ("x", p => p.X), ("y", p => p.Y), ("weight", p => p.Weight));

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        foreach (var line in TextMetrics.Wrap("↑ " + YAxis.Title, room.Right - room.Left, TextStyle.Tick))
        {
            canvas.Text(room.Left, room.Top + 12, line, TextStyle.Tick);
            room = room with { Top = room.Top + 16 };
        }
        var height = Math.Clamp(canvas.Width * 0.6, 300, 560);
        var vertical = ValueScale.Of(Shared(YAxis), Points.Select(p => p.Y), (room.Top + height - 2, room.Top + 18));
        var plot = new Box(room.Left + Axes.LabelWidth(vertical), room.Top + 8, room.Right - 10, room.Top + 8 + height);
        var horizontal = ValueScale.Of(Shared(XAxis), Points.Select(p => p.X), (plot.Left + 10, plot.Right - 10));
        Axes.Vertical(canvas, vertical, YAxis, plot);
        var bottom = Axes.Horizontal(canvas, horizontal, XAxis with { Title = XAxis.Title + " →" }, plot);
        if (ShowEquality) Equality(canvas, horizontal, vertical);
        var placed = Points.Select(p => new LabelledPoint(p, horizontal[p.X], vertical[p.Y], Style(p)))
            .OrderByDescending(p => p.Point.Weight).ThenBy(p => p.Point.Label, StringComparer.Ordinal).ToArray();
        foreach (var point in placed.Reverse())
            canvas.Mark(point.X, point.Y, MarkSize, point.Style, $"{point.Point.Label}: {CellFormat.Number(point.Point.X)}, {CellFormat.Number(point.Point.Y)}");
        var labelled = LabelPlacer.Place(canvas, placed, plot, MarkSize);
        return labelled == Points.Count ? bottom
            : canvas.Paragraph(room with { Top = bottom + 2 }, $"{labelled} of {Points.Count} points have room for a label.", TextStyle.Source);
    }

    internal override void Fill(PlotlyFigure figure)
    {
        foreach (var group in Points.GroupBy(p => p.Outlet, StringComparer.Ordinal).OrderBy(g => Styles.ToList().FindIndex(s => s.Outlet == g.Key)))
            figure.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "markers+text",
                ["name"] = PlotlyFigure.Text(group.Key ?? ""),
                ["showlegend"] = group.Key is not null,
                ["x"] = PlotlyFigure.Numbers(group.Select(p => p.X)),
                ["y"] = PlotlyFigure.Numbers(group.Select(p => p.Y)),
                ["text"] = PlotlyFigure.Texts(group.Select(p => p.Label)),
                ["textposition"] = "middle right",
                ["marker"] = PlotlyFigure.Marker(Style(group.First()), 9),
            });
        figure.Layout["xaxis"] = PlotlyFigure.Axis(XAxis);
        figure.Layout["yaxis"] = PlotlyFigure.Axis(YAxis);
    }

    private protected override string Describe()
    {
        var points = Points.OrderByDescending(p => p.Weight).Take(20)
            .Select(p => $"{p.Label} ({(p.Outlet is null ? "" : p.Outlet + ", ")}{CellFormat.Number(p.X)}, {CellFormat.Number(p.Y)})");
        return $"Scatter chart of {Points.Count} points, {XAxis.Title} against {YAxis.Title}: {string.Join("; ", points)}{(Points.Count > 20 ? "; and others." : ".")}";
    }

    /// <summary>Where the line of equal values is drawn, both axes cover the same range.</summary>
    private ChartAxis Shared(ChartAxis axis) => !ShowEquality || Points.Count == 0 ? axis : axis with
    {
        Min = Math.Min(axis.Min ?? double.MaxValue, Points.Min(p => Math.Min(p.X, p.Y))),
        Max = Math.Max(axis.Max ?? double.MinValue, Points.Max(p => Math.Max(p.X, p.Y))),
    };

    private OutletStyle Style(ScatterPoint point) => Styles.FirstOrDefault(s => s.Outlet == point.Outlet) ?? OutletStyle.Neutral;

    private static void Equality(SvgCanvas canvas, ValueScale x, ValueScale y)
    {
        var (low, high) = (Math.Max(x.Min, y.Min), Math.Min(x.Max, y.Max));
        if (low < high) canvas.Line(x[low], y[low], x[high], y[high], new Stroke("#8c959f", 1, "4 4"));
    }
}
