using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;

namespace Parallax.Charts;

/// <summary>One row a category, one column an outlet, the number in each cell and its size as colour.</summary>
/// <remarks>Colours run from white to blue; where there are negative numbers, from orange over white to blue. Missing cells are hatched.</remarks>
public sealed record HeatmapChart : ChartSpec
{
    private const double RowHeight = 26;
    private const double Narrowest = 120;
    private const double Widest = 190;

    /// <summary>The numbers, in the order in which the categories are to stand.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the numbers measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    private OutletTable Table => new(Values, Styles);

    // Columns are headed by their outlets' names where they are wide enough for them.
    internal override bool HasKeyAt(double width) =>
        WidestName + 4 > ColumnWidth(SvgWriter.RoomIn(width), new RowLabels(new SvgCanvas(width), SvgWriter.RoomIn(width), Table.Categories));

    private double WidestName => Styles.Max(s => TextMetrics.Width(s.Outlet, TextStyle.Heading.Size, bold: true), 0) + 20;

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var table = Table;
        var labels = new RowLabels(canvas, room, table.Categories);
        var width = ColumnWidth(room, labels);
        for (var i = 0; i < table.Styles.Count; i++) Head(canvas, table.Styles[i], new Box(labels.PlotLeft + i * width, room.Top, labels.PlotLeft + (i + 1) * width, 0));
        var y = room.Top + 18;
        var extent = Values.Max(v => Math.Abs(v.Value ?? 0), 0);
        foreach (var category in table.Categories)
        {
            var top = labels.Write(canvas, category, y, RowHeight);
            for (var i = 0; i < table.Styles.Count; i++)
            {
                var left = labels.PlotLeft + i * width;
                Cell(canvas, table, (category, table.Styles[i].Outlet), new CellPlace(new Box(left + 1, top + 1, left + width - 1, top + RowHeight - 1), extent));
            }
            y += labels.RowHeight(category, RowHeight) + (labels.Above ? 2 : 0);
        }
        var note = $"Numbers: {ValueAxis.Title}." + (HasMissing(table) ? $" Hatched: {MissingText}." : "");
        return canvas.Paragraph(room with { Top = y + 6 }, note, TextStyle.Tick);
    }

    internal override void Fill(PlotlyFigure figure)
    {
        var table = Table;
        var negative = Values.Any(v => v.Value < 0);
        figure.Add(new JsonObject
        {
            ["type"] = "heatmap",
            ["x"] = PlotlyFigure.Texts(table.Styles.Select(s => s.Outlet)),
            ["y"] = PlotlyFigure.Texts(table.Categories),
            ["z"] = new JsonArray([.. table.Categories.Select(c => (JsonNode)PlotlyFigure.Numbers(table.Styles.Select(s => table.Number(c, s.Outlet))))]),
            ["text"] = new JsonArray([.. table.Categories.Select(c => (JsonNode)PlotlyFigure.Texts(table.Styles.Select(s => table.Number(c, s.Outlet) is { } v ? table.Label(v) : MissingText)))]),
            ["texttemplate"] = "%{text}",
            ["hoverongaps"] = false,
            ["xgap"] = 2,
            ["ygap"] = 2,
            ["colorscale"] = negative
                ? new JsonArray(new JsonArray(0, HeatColour.Of(-1)), new JsonArray(0.5, HeatColour.Of(0)), new JsonArray(1, HeatColour.Of(1)))
                : new JsonArray(new JsonArray(0, HeatColour.Of(0)), new JsonArray(1, HeatColour.Of(1))),
            ["zmin"] = PlotlyFigure.Numbers([negative ? -Values.Max(v => Math.Abs(v.Value ?? 0), 0) : 0])[0]!.DeepClone(),
            ["zmax"] = PlotlyFigure.Numbers([Values.Max(v => Math.Abs(v.Value ?? 0), 1)])[0]!.DeepClone(),
            ["colorbar"] = new JsonObject { ["title"] = new JsonObject { ["text"] = PlotlyFigure.Text(ValueAxis.Title), ["side"] = "right" } },
        });
        figure.SetPlotHeight(Math.Max(160, table.Categories.Count * RowHeight + 40));
        figure.Layout["xaxis"] = new JsonObject { ["type"] = "category", ["side"] = "top", ["automargin"] = true, ["title"] = new JsonObject { ["text"] = "" } };
        figure.Layout["yaxis"] = PlotlyFigure.Categories(table.Categories);
    }

    private protected override string Describe() => $"Table of {ValueAxis.Title}. {Table.Describe(MissingText)}";

    private double ColumnWidth(Box room, RowLabels labels) =>
        Math.Min(Math.Clamp(WidestName + 4, Narrowest, Widest), (room.Right - labels.PlotLeft) / Math.Max(1, Styles.Count));

    private void Head(SvgCanvas canvas, OutletStyle style, Box column)
    {
        var middle = (column.Left + column.Right) / 2;
        if (HasKeyAt(canvas.Width))
        {
            canvas.Mark(middle, column.Top + 7, 11, style);
            return;
        }
        var left = middle - (TextMetrics.Width(style.Outlet, TextStyle.Heading.Size, bold: true) + 16) / 2;
        canvas.Mark(left + 6, column.Top + 7, 11, style);
        canvas.Text(left + 16, column.Top + 11.5, style.Outlet, TextStyle.Heading with { Fill = style.Colour });
    }

    private static bool HasMissing(OutletTable table) => table.Categories.Any(c => table.Styles.Any(s => table.Number(c, s.Outlet) is null));

    private static void Cell(SvgCanvas canvas, OutletTable table, (string Category, string Outlet) key, CellPlace place)
    {
        var box = place.Box;
        if (table.Number(key.Category, key.Outlet) is not { } value)
        {
            canvas.Rectangle(box, "#fff", " stroke=\"#d0d7de\"");
            var height = box.Bottom - box.Top;
            for (var x = box.Left; x + height <= box.Right; x += 8) canvas.Line(x, box.Bottom, x + height, box.Top, new Stroke("#d0d7de"));
            return;
        }
        var share = place.Extent == 0 ? 0 : value / place.Extent;
        canvas.InDark(HeatColour.Of(share), HeatColour.Dark(share));
        canvas.Rectangle(box, HeatColour.Of(share), " stroke=\"#e6e3dd\"");
        var style = new TextStyle(box.Right - box.Left < 44 ? 10 : 12.5, TextStyle.Ink);
        canvas.Text((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2 + 4.5, TextMetrics.Cut(table.Label(value), box.Right - box.Left, style), style, Anchor.Middle);
    }

    private sealed record CellPlace(Box Box, double Extent);
}
