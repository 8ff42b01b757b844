using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;

namespace Parallax.Charts;

/// <summary>Horizontal bars, grouped by category, one bar for each outlet.</summary>
/// <remarks>Bars start at zero. A missing value is written out as <see cref="ChartSpec.MissingText"/> and has no bar.</remarks>
public sealed record BarChart : ChartSpec
{
    private const double GroupGap = 12;
    private const int MostBarsToCompare = 4;

    /// <summary>The numbers, in the order in which the categories are to stand.</summary>
    public required IReadOnlyList<OutletValue> Values { get; init; }

    /// <summary>What the bars measure.</summary>
    public required ChartAxis ValueAxis { get; init; }

    internal override IEnumerable<string> OutletsInData => Values.Select(v => v.Outlet);

    private OutletTable Table => new(Values, Styles);

    internal override (double Min, double Max)? Range => ValueAxis.RangeOf(Values.Select(v => v.Value));

    /// <summary>The chart itself for up to four outlets, a heatmap of the same numbers for more, whose bars nobody could compare.</summary>
    public ChartSpec Condensed() => Styles.Count <= MostBarsToCompare ? this : new HeatmapChart
    {
        Title = Title, Subtitle = Subtitle, Source = Source, Outlets = Outlets, MissingText = MissingText, AltText = AltText, Values = Values, ValueAxis = ValueAxis,
    };

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Table.ToDataFrame();

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var table = Table;
        var labels = new RowLabels(canvas, room, table.Categories);
        var layout = Layout(table, labels, room);
        var y = room.Top;
        foreach (var category in table.Categories)
        {
            var empty = table.IsEmpty(category);
            var content = (empty ? 1 : table.Styles.Count) * layout.Pitch;
            var top = labels.Write(canvas, category, y, content);
            if (empty) Missing(canvas, layout, top + layout.Pitch / 2);
            foreach (var style in empty ? [] : table.Styles)
            {
                Bar(canvas, layout, category, style, top + layout.Pitch / 2);
                top += layout.Pitch;
            }
            y += labels.RowHeight(category, content) + GroupGap;
        }
        return Axes.Horizontal(canvas, layout.Scale, ValueAxis, layout.Plot with { Top = room.Top, Bottom = y - GroupGap + 4 });
    }

    internal override void Fill(PlotlyFigure figure)
    {
        var table = Table;
        foreach (var style in table.Styles)
            figure.Add(new JsonObject
            {
                ["type"] = "bar",
                ["orientation"] = "h",
                ["name"] = PlotlyFigure.Text(style.Outlet),
                ["y"] = PlotlyFigure.Texts(table.Categories),
                ["x"] = PlotlyFigure.Numbers(table.Categories.Select(c => table.Number(c, style.Outlet))),
                ["text"] = PlotlyFigure.Texts(table.Categories.Select(c => table.Number(c, style.Outlet) is { } value ? table.Label(value) : MissingText)),
                ["textposition"] = "outside",
                ["cliponaxis"] = false,
                ["hovertext"] = PlotlyFigure.Texts(table.Categories.Select(c => table.Tooltip(c, style.Outlet, ValueAxis.Title))),
                ["hoverinfo"] = "text",
                ["marker"] = new JsonObject { ["color"] = style.Colour },
            });
        var height = Math.Max(160, table.Categories.Count * (table.Styles.Count * 19 + GroupGap));
        figure.SetPlotHeight(height);
        NoteMissing(figure, table, 0.8 * height / Math.Max(1, table.Categories.Count * table.Styles.Count));
        figure.Layout["barmode"] = "group";
        figure.Layout["xaxis"] = PlotlyFigure.Axis(ValueAxis, includeZero: true);
        figure.Layout["yaxis"] = PlotlyFigure.Categories(table.Categories);
    }

    /// <summary>Writes where bars would stand that the data do not have; Plotly's own texts need a bar.</summary>
    private void NoteMissing(PlotlyFigure figure, OutletTable table, double pitch)
    {
        for (var i = 0; i < table.Styles.Count; i++)
            foreach (var category in table.Categories.Where(c => table.Number(c, table.Styles[i].Outlet) is null))
                figure.Annotate(new JsonObject
                {
                    ["text"] = $"<i>{PlotlyFigure.Text(MissingText)}</i>", ["showarrow"] = false, ["x"] = 0, ["y"] = PlotlyFigure.Text(category),
                    ["xanchor"] = "left", ["yshift"] = -Math.Round((i - (table.Styles.Count - 1) / 2.0) * pitch, 1),
                    ["font"] = new JsonObject { ["size"] = 12, ["color"] = TextStyle.Muted },
                });
    }

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis with { Min = min, Max = max } };

    private protected override string Describe() => $"Bar chart of {ValueAxis.Title}. {Table.Describe(MissingText)}";

    private BarLayout Layout(OutletTable table, RowLabels labels, Box room)
    {
        var numbers = Values.Select(v => v.Value).OfType<double>().ToArray();
        var value = table.LabelWidth(TextStyle.Value) + 8;
        var left = labels.PlotLeft + 16 + (numbers.Any(n => n < 0) ? value : 0);
        var plot = new Box(left, room.Top, Math.Max(left + 60, room.Right - value), 0);
        var scale = ValueScale.Of(ValueAxis, numbers, (plot.Left, plot.Right), includeZero: true);
        var pitch = table.Styles.Count switch { 1 => 22, 2 => 19, _ => 17 };
        return new BarLayout(table, plot, scale, pitch) { MarkX = labels.PlotLeft + 7 };
    }

    private void Bar(SvgCanvas canvas, BarLayout layout, string category, OutletStyle style, double middle)
    {
        canvas.Mark(layout.MarkX, middle, 9, style, layout.Table.Tooltip(category, style.Outlet, ValueAxis.Title));
        var zero = layout.Scale[0];
        if (layout.Table.Number(category, style.Outlet) is not { } value)
        {
            Missing(canvas, layout, middle);
            return;
        }
        var end = layout.Scale[value];
        var half = (layout.Pitch - 3) / 2;
        canvas.Rectangle(new Box(Math.Min(zero, end), middle - half, Math.Max(Math.Max(zero, end), zero + 1), middle + half), style.Colour);
        if (value < 0) canvas.Text(end - 5, middle + 4.5, layout.Table.Label(value), TextStyle.Value, Anchor.End);
        else canvas.Text(end + 5, middle + 4.5, layout.Table.Label(value), TextStyle.Value);
    }

    private void Missing(SvgCanvas canvas, BarLayout layout, double middle)
    {
        var x = layout.Scale[0] + 5;
        canvas.Text(x, middle + 4.5, TextMetrics.Cut(MissingText, canvas.Width - x - 18, TextStyle.Absent), TextStyle.Absent);
    }

    private sealed record BarLayout(OutletTable Table, Box Plot, ValueScale Scale, double Pitch)
    {
        public double MarkX { get; init; }
    }
}
