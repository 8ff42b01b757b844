using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;

namespace Parallax.Charts;

/// <summary>One line a category, from outlet to outlet: shows what ranks high in one and low in another.</summary>
/// <remarks>A line has the colour of the outlet with the greatest value; grey where all are equal. A missing value breaks the line.</remarks>
public sealed record SlopeChart : ChartSpec
{
    private const double LineHeight = 15;
    private const int MaxLines = 5;

    /// <summary>The numbers.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the lines measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    private OutletTable Table => new(Values, Styles);

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var table = Table;
        if (table.Styles.Count < 2) return canvas.Paragraph(room, "A comparison needs at least two outlets.", TextStyle.Absent);
        var width = Math.Min((room.Right - room.Left) * 0.36, table.Categories.Max(c => TextMetrics.Width(c, 12.5) + table.LabelWidth(TextStyle.Value), 0) + 20);
        var height = Math.Max(260, table.Categories.Sum(c => TextMetrics.Wrap($"{c}: {MissingText}", width - 14, TextStyle.Value, MaxLines).Count) * LineHeight + table.Categories.Count * 8 + 20);
        var plot = new Box(room.Left + width, room.Top + 26, room.Right - width, room.Top + 26 + height);
        var scale = ValueScale.Of(ValueAxis, Values.Select(v => v.Value).OfType<double>(), (plot.Bottom - 8, plot.Top + 8));
        double X(int column) => plot.Left + column * (plot.Right - plot.Left) / (table.Styles.Count - 1);
        for (var i = 0; i < table.Styles.Count; i++)
        {
            canvas.Rule(X(i), plot.Top, X(i), plot.Bottom, "#d0d7de");
            canvas.Mark(X(i), plot.Top - 12, 11, table.Styles[i]);
        }
        foreach (var category in table.Categories) Line(canvas, table, category, i => (X(i), scale));
        Labels(canvas, table, new LabelColumn(table.Styles[0].Outlet, scale, plot, plot.Left - 10, Anchor.End, width - 14));
        Labels(canvas, table, new LabelColumn(table.Styles[^1].Outlet, scale, plot, plot.Right + 10, Anchor.Start, width - 14));
        return canvas.Paragraph(room with { Top = Math.Max(plot.Bottom, canvas.Texts.Max(t => t.Box.Bottom, 0)) + 8 }, $"Height: {ValueAxis.Title}.", TextStyle.Tick);
    }

    internal override void Fill(PlotlyFigure figure)
    {
        var table = Table;
        foreach (var category in table.Categories)
            figure.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "lines+markers", ["name"] = PlotlyFigure.Text(category),
                ["x"] = PlotlyFigure.Texts(table.Styles.Select(s => s.Outlet)),
                ["y"] = PlotlyFigure.Numbers(table.Styles.Select(s => table.Number(category, s.Outlet))),
                ["line"] = new JsonObject { ["color"] = Colour(table, category), ["width"] = 2 },
            });
        figure.Layout["xaxis"] = new JsonObject { ["type"] = "category", ["automargin"] = true, ["title"] = new JsonObject { ["text"] = "" } };
        figure.Layout["yaxis"] = PlotlyFigure.Axis(ValueAxis);
    }

    private protected override string Describe() => $"Slope chart of {ValueAxis.Title}. {Table.Describe(MissingText)}";

    private static string Colour(OutletTable table, string category)
    {
        var held = table.Styles.Where(s => table.Number(category, s.Outlet) is not null).ToArray();
        if (held.Length == 0) return OutletStyle.Neutral.Colour;
        var best = held.MaxBy(s => table.Number(category, s.Outlet))!;
        return held.Length > 1 && held.All(s => table.Number(category, s.Outlet) == table.Number(category, best.Outlet)) ? OutletStyle.Neutral.Colour : best.Colour;
    }

    private static void Line(SvgCanvas canvas, OutletTable table, string category, Func<int, (double X, ValueScale Scale)> place)
    {
        var colour = Colour(table, category);
        (double X, double Y)? last = null;
        for (var i = 0; i < table.Styles.Count; i++)
        {
            var (x, scale) = place(i);
            (double X, double Y)? next = table.Number(category, table.Styles[i].Outlet) is { } value ? (x, scale[value]) : null;
            if (last is { } from && next is { } to) canvas.Line(from.X, from.Y, to.X, to.Y, new Stroke(colour, 2, Opacity: 0.85));
            if (next is { } point) canvas.Mark(point.X, point.Y, 7, new OutletStyle("", colour, Shape.Circle), table.Tooltip(category, table.Styles[i].Outlet, ""));
            last = next;
        }
    }

    private void Labels(SvgCanvas canvas, OutletTable table, LabelColumn column)
    {
        var labels = table.Categories.Select(c => Label(table, c, column)).ToArray();
        var gap = labels.Max(l => l.Lines.Count, 1) * LineHeight + 3;
        var places = LabelSpreader.Spread([.. labels.Select(l => l.Y ?? column.Plot.Bottom)], gap, column.Plot.Top + 8, column.Plot.Bottom - 4);
        for (var i = 0; i < labels.Length; i++)
        {
            var y = places[i] + 4 - (labels[i].Lines.Count - 1) * LineHeight / 2;
            foreach (var line in labels[i].Lines)
            {
                canvas.Text(column.X, y, line, labels[i].Style, column.Anchor);
                y += LineHeight;
            }
            if (labels[i].Y is { } at && Math.Abs(at - places[i]) > 3)
                canvas.Line(column.X, places[i], column.X + (column.Anchor == Anchor.End ? 8 : -8), at, new Stroke("#afb8c1", 0.8));
        }
    }

    /// <summary>A name with its number on the side of the line.</summary>
    private SlopeLabel Label(OutletTable table, string category, LabelColumn column)
    {
        if (table.Number(category, column.Outlet) is not { } value)
            return new SlopeLabel(TextMetrics.Wrap($"{category}: {MissingText}", column.Width, TextStyle.Absent, MaxLines), TextStyle.Absent, null);
        var style = TextStyle.Value with { Fill = Colour(table, category) };
        var text = column.Anchor == Anchor.End ? $"{category} {table.Label(value)}" : $"{table.Label(value)} {category}";
        return new SlopeLabel(TextMetrics.Wrap(text, column.Width, style, MaxLines), style, column.Scale[value]);
    }

    private sealed record SlopeLabel(IReadOnlyList<string> Lines, TextStyle Style, double? Y);

    private sealed record LabelColumn(string Outlet, ValueScale Scale, Box Plot, double X, Anchor Anchor, double Width);
}
