using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Names as points, joined by lines where they are mentioned together; lines have the colour of the outlet.</summary>
/// <remarks>
/// Places come from a spring layout (Fruchterman and Reingold 1991) that starts from fixed places, so that the same links
/// give the same picture. A point's size grows with the sum of its links, a line's width with its weight.
/// </remarks>
public sealed record NetworkChart : ChartSpec
{
    /// <summary>The links.</summary>
    public required IReadOnlyList<NetworkLink> Links { get; init; }

    /// <summary>What a link's weight counts.</summary>
    public required ChartAxis WeightAxis { get; init; }

    internal override IEnumerable<string> OutletsInData => Links.Select(l => l.Outlet).OfType<string>();

    internal override bool HasKey => Styles.Count > 0;

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Links.ToDataFrame();

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var height = Math.Clamp(canvas.Width * 0.62, 300, 600);
        var plot = new Box(room.Left + 10, room.Top + 14, room.Right - 10, room.Top + height);
        var nodes = Nodes();
        var places = nodes.ToDictionary(n => n.Name, n => (X: plot.Left + n.X * (plot.Right - plot.Left), Y: plot.Top + n.Y * (plot.Bottom - plot.Top)), StringComparer.Ordinal);
        var heaviest = Links.Max(l => l.Weight, 1);
        foreach (var link in Links)
        {
            var (a, b) = (places[link.From], places[link.To]);
            var bend = 0.16 * (StyleIndex(link) - (Math.Max(1, Styles.Count) - 1) / 2.0);
            var (x, y) = ((a.X + b.X) / 2 - (b.Y - a.Y) * bend, (a.Y + b.Y) / 2 + (b.X - a.X) * bend);
            canvas.Path($"M{SvgCanvas.N(a.X)} {SvgCanvas.N(a.Y)}Q{SvgCanvas.N(x)} {SvgCanvas.N(y)} {SvgCanvas.N(b.X)} {SvgCanvas.N(b.Y)}",
                new Stroke(Style(link).Colour, Math.Max(0.8, 6 * link.Weight / heaviest), Opacity: 0.55).Attributes);
        }
        var largest = nodes.Max(n => n.Weight, 1);
        LabelledPoint[] points = [.. nodes.OrderByDescending(n => n.Weight).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Select(n => new LabelledPoint(new ScatterPoint(n.Name, 0, 0), places[n.Name].X, places[n.Name].Y, OutletStyle.Neutral))];
        foreach (var node in nodes)
            canvas.Mark(places[node.Name].X, places[node.Name].Y, 8 + 10 * node.Weight / largest, OutletStyle.Neutral, $"{node.Name}: {CellFormat.Number(node.Weight)} {WeightAxis.Title}");
        var labelled = LabelPlacer.Place(canvas, points, plot with { Left = room.Left, Top = room.Top }, 14);
        var note = $"Width of a line: {WeightAxis.Title}, {CellFormat.Number(heaviest)} at the most."
            + (labelled < points.Length ? $" {labelled} of {points.Length} names have room for a label." : "");
        return canvas.Paragraph(room with { Top = plot.Bottom + 14 }, note, TextStyle.Tick);
    }

    internal override void Fill(PlotlyFigure figure)
    {
        var nodes = Nodes();
        var places = nodes.ToDictionary(n => n.Name, StringComparer.Ordinal);
        foreach (var group in Links.GroupBy(l => l.Outlet, StringComparer.Ordinal))
            figure.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "lines", ["hoverinfo"] = "skip", ["opacity"] = 0.6,
                ["name"] = PlotlyFigure.Text(group.Key ?? ""), ["showlegend"] = group.Key is not null,
                ["x"] = PlotlyFigure.Numbers(group.SelectMany(l => new double?[] { places[l.From].X, places[l.To].X, null })),
                ["y"] = PlotlyFigure.Numbers(group.SelectMany(l => new double?[] { 1 - places[l.From].Y, 1 - places[l.To].Y, null })),
                ["line"] = new JsonObject { ["color"] = Style(group.First()).Colour, ["width"] = 2 },
            });
        // An outlet without links is named all the same: it was read.
        foreach (var style in Styles.Where(s => Links.All(l => l.Outlet != s.Outlet)))
            figure.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "lines", ["name"] = PlotlyFigure.Text(style.Outlet), ["showlegend"] = true,
                ["x"] = new JsonArray((JsonNode?)null), ["y"] = new JsonArray((JsonNode?)null), ["line"] = new JsonObject { ["color"] = style.Colour, ["width"] = 2 },
            });
        figure.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "markers+text", ["showlegend"] = false, ["hoverinfo"] = "text",
            ["x"] = PlotlyFigure.Numbers(nodes.Select(n => n.X)), ["y"] = PlotlyFigure.Numbers(nodes.Select(n => 1 - n.Y)),
            ["text"] = PlotlyFigure.Texts(nodes.Select(n => n.Name)), ["textposition"] = "top center",
            ["marker"] = PlotlyFigure.Marker(OutletStyle.Neutral, 12),
        });
        foreach (var axis in (string[])["xaxis", "yaxis"])
            figure.Layout[axis] = new JsonObject { ["visible"] = false, ["range"] = PlotlyFigure.Numbers([-0.1, 1.1]) };
    }

    private protected override string Describe() => $"Network of {Nodes().Count} names by {WeightAxis.Title}. " + string.Join("; ",
        Links.OrderByDescending(l => l.Weight).Take(20).Select(l => $"{l.From} and {l.To}{(l.Outlet is null ? "" : $", {l.Outlet}")}: {CellFormat.Number(l.Weight)}"))
        + (Links.Count > 20 ? "; and others." : ".");

    private int StyleIndex(NetworkLink link) => Math.Max(0, Styles.ToList().FindIndex(s => s.Outlet == link.Outlet));

    private OutletStyle Style(NetworkLink link) => Styles.FirstOrDefault(s => s.Outlet == link.Outlet) ?? OutletStyle.Neutral;

    private IReadOnlyList<PlacedNode> Nodes()
    {
        string[] names = [.. Links.SelectMany(l => new[] { l.From, l.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = SpringLayout.Run(names, Links);
        return [.. names.Select((name, i) => new PlacedNode(name, places[i].X, places[i].Y, Links.Where(l => l.From == name || l.To == name).Sum(l => l.Weight)))];
    }

    private sealed record PlacedNode(string Name, double X, double Y, double Weight);
}
