using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;

namespace Parallax.Charts;

/// <summary>One row a category, one mark for each outlet, joined by a line: shows how far outlets are apart.</summary>
/// <remarks>The least and the greatest value of a row are written beside their marks; marks that would lie on each other stand one above the other.</remarks>
public sealed record DumbbellChart : ChartSpec
{
    private const double MarkSize = 11;

    /// <summary>The numbers, in the order in which the categories are to stand.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the marks measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    private OutletTable Table => new(Values, Styles);

    internal override (double Min, double Max)? Range => ValueAxis.RangeOf(Values.Select(v => v.Value));

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var table = Table;
        var labels = new RowLabels(canvas, room, table.Categories);
        var value = table.LabelWidth(TextStyle.Value) + MarkSize + 4;
        var absent = AbsentWidth(table);
        var below = labels.Above || room.Right - labels.PlotLeft - 2 * value - absent < 140;
        if (below) absent = 0;
        var plot = new Box(labels.PlotLeft + value, room.Top, Math.Max(labels.PlotLeft + value + 60, room.Right - value - absent), 0);
        var scale = Scale(plot);
        var y = room.Top;
        foreach (var category in table.Categories)
        {
            var marks = Marks(table, scale, category);
            var content = Math.Max(24, marks.Select(m => Math.Abs(m.Offset)).DefaultIfEmpty(0).Max() * 2 + MarkSize + 4);
            var note = below && table.Styles.Any(s => table.Number(category, s.Outlet) is null) ? 18 : 0;
            var middle = labels.Write(canvas, category, y, content + note) + content / 2;
            Row(canvas, table, marks, middle);
            Absent(canvas, table, category, below ? (labels.PlotLeft - 6, middle + content / 2 + 8) : (room.Right - absent, middle));
            y += labels.RowHeight(category, content + note) + 6;
        }
        return Axes.Horizontal(canvas, scale, ValueAxis, plot with { Bottom = y });
    }

    internal override void Fill(PlotlyFigure figure)
    {
        var table = Table;
        foreach (var category in table.Categories)
        {
            var values = table.Styles.Select(s => table.Number(category, s.Outlet)).OfType<double>().ToArray();
            if (values.Length < 2) continue;
            figure.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "lines", ["showlegend"] = false, ["hoverinfo"] = "skip",
                ["x"] = PlotlyFigure.Numbers([values.Min(), values.Max()]),
                ["y"] = PlotlyFigure.Texts([category, category]),
                ["line"] = new JsonObject { ["color"] = "#afb8c1", ["width"] = 2 },
            });
        }
        foreach (var style in table.Styles)
            figure.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "markers",
                ["name"] = PlotlyFigure.Text(style.Outlet),
                ["x"] = PlotlyFigure.Numbers(table.Categories.Select(c => table.Number(c, style.Outlet))),
                ["y"] = PlotlyFigure.Texts(table.Categories),
                ["hovertext"] = PlotlyFigure.Texts(table.Categories.Select(c => table.Tooltip(c, style.Outlet, ValueAxis.Title))),
                ["hoverinfo"] = "text",
                ["marker"] = PlotlyFigure.Marker(style, 12),
            });
        figure.SetPlotHeight(Math.Max(160, table.Categories.Count * 34));
        figure.Layout["xaxis"] = PlotlyFigure.Axis(ValueAxis);
        figure.Layout["yaxis"] = PlotlyFigure.Categories(table.Categories);
    }

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis with { Min = min, Max = max } };

    private protected override string Describe() => $"Dumbbell chart of {ValueAxis.Title}. {Table.Describe(MissingText)}";

    /// <summary>The axis begins at zero unless that would leave most of it empty.</summary>
    private ValueScale Scale(Box plot)
    {
        double[] numbers = [.. Values.Select(v => v.Value).OfType<double>()];
        var nearZero = numbers.Length == 0 || numbers.Min() >= 0 && numbers.Min() < numbers.Max() * 0.6;
        return ValueScale.Of(ValueAxis, numbers, (plot.Left, plot.Right), includeZero: nearZero);
    }

    /// <summary>The marks of a row from left to right; those that would touch are moved up and down.</summary>
    private List<PlacedMark> Marks(OutletTable table, ValueScale scale, string category)
    {
        var marks = table.Styles.Where(s => table.Number(category, s.Outlet) is not null)
            .Select(s => new PlacedMark(s, table.Number(category, s.Outlet)!.Value, scale[table.Number(category, s.Outlet)!.Value], 0, table.Tooltip(category, s.Outlet, ValueAxis.Title)))
            .OrderBy(m => m.X).ToList();
        for (var first = 0; first < marks.Count;)
        {
            var end = first + 1;
            while (end < marks.Count && marks[end].X - marks[end - 1].X < MarkSize - 2) end++;
            for (var i = first; i < end; i++)
                marks[i] = marks[i] with { Offset = (i - first - (end - first - 1) / 2.0) * (MarkSize + 1) };
            first = end;
        }
        return marks;
    }

    private static void Row(SvgCanvas canvas, OutletTable table, List<PlacedMark> marks, double middle)
    {
        if (marks.Count == 0) return;
        var (first, last) = (marks[0], marks[^1]);
        canvas.Line(first.X, middle, last.X, middle, new Stroke("#afb8c1", 2.5));
        foreach (var mark in marks) canvas.Mark(mark.X, middle + mark.Offset, MarkSize, mark.Style, mark.Tooltip);
        canvas.Text(last.X + MarkSize - 2, middle + 4.5, table.Label(last.Value), TextStyle.Value with { Fill = last.Style.Colour });
        if (table.Label(first.Value) != table.Label(last.Value))
            canvas.Text(first.X - MarkSize + 2, middle + 4.5, table.Label(first.Value), TextStyle.Value with { Fill = first.Style.Colour }, Anchor.End);
    }

    private double AbsentWidth(OutletTable table)
    {
        var most = table.Categories.Max(c => table.Styles.Count(s => table.Number(c, s.Outlet) is null), 0);
        return most == 0 ? 0 : most * 13 + 14 + TextMetrics.Width(MissingText, TextStyle.Absent.Size);
    }

    private void Absent(SvgCanvas canvas, OutletTable table, string category, (double X, double Y) place)
    {
        var absent = table.Styles.Where(s => table.Number(category, s.Outlet) is null).ToArray();
        if (absent.Length == 0) return;
        var x = place.X + 12;
        foreach (var style in absent)
        {
            canvas.Mark(x, place.Y, 9, style, table.Tooltip(category, style.Outlet, ValueAxis.Title));
            x += 13;
        }
        canvas.Text(x - 4, place.Y + 4.5, TextMetrics.Cut(MissingText, canvas.Width - x - 14, TextStyle.Absent), TextStyle.Absent);
    }

    private sealed record PlacedMark(OutletStyle Style, double Value, double X, double Offset, string Tooltip);
}
