using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Estimates with their intervals, one below the other, against a line that stands for no difference.</summary>
/// <remarks>An estimate whose interval holds <see cref="Reference"/> has a hollow mark: the data do not tell it apart from none.</remarks>
public sealed record ForestChart : ChartSpec
{
    private const double Lane = 24;

    /// <summary>The estimates, in the order in which they are to stand.</summary>
    public required IReadOnlyList<Estimate> Estimates { get; init; }

    /// <summary>What is estimated.</summary>
    public required ChartAxis ValueAxis { get; init; }

    /// <summary>The value that means no difference: 0 of a difference or logarithm, 1 of a ratio.</summary>
    public double Reference { get; init; }

    internal override IEnumerable<string> OutletsInData => Estimates.Select(e => e.Outlet).OfType<string>();

    internal override bool HasKey => Styles.Count > 0;

    private IEnumerable<double> Numbers => Estimates.SelectMany(e => new[] { e.Value, e.Low, e.High }).Where(double.IsFinite);

    internal override (double Min, double Max)? Range => ValueAxis.RangeOf(Estimates.SelectMany(e => new double?[] { e.Low, e.High }));

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Estimates.ToDataFrame(("category", e => e.Category), ("outlet", e => e.Outlet),
        ("value", e => e.Value), ("low", e => e.Low), ("high", e => e.High), ("note", e => e.Note));

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var groups = Estimates.GroupBy(e => e.Category, StringComparer.Ordinal).ToArray();
        var labels = new RowLabels(canvas, room, [.. groups.Select(g => g.Key)]);
        var numbers = Estimates.Max(e => TextMetrics.Width(Text(e), TextStyle.Tick.Size), 0) + 12;
        var plot = new Box(labels.PlotLeft + 8, room.Top, Math.Max(labels.PlotLeft + 68, room.Right - (labels.Above ? 8 : numbers)), 0);
        var scale = ValueScale.Of(ValueAxis, Numbers.Append(Reference), (plot.Left, plot.Right));
        var y = room.Top;
        foreach (var group in groups)
        {
            var lane = labels.Above ? Lane + 14 : Lane;
            var content = group.Count() * lane;
            var top = labels.Write(canvas, group.Key, y, content);
            foreach (var estimate in group)
            {
                Row(canvas, scale, estimate, top + Lane / 2);
                if (labels.Above) canvas.Text(room.Right, top + Lane + 8, Text(estimate), TextStyle.Tick with { Halo = true }, Anchor.End);
                else canvas.Text(room.Right, top + Lane / 2 + 4, Text(estimate), TextStyle.Tick, Anchor.End);
                top += lane;
            }
            y += labels.RowHeight(group.Key, content) + 4;
        }
        canvas.Rule(scale[Reference], room.Top, scale[Reference], y, TextStyle.Muted);
        return Axes.Horizontal(canvas, scale, ValueAxis, plot with { Bottom = y });
    }

    internal override void Fill(PlotlyFigure figure)
    {
        foreach (var group in Estimates.GroupBy(e => e.Outlet, StringComparer.Ordinal))
            figure.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "markers",
                ["name"] = PlotlyFigure.Text(group.Key ?? ""), ["showlegend"] = group.Key is not null,
                ["x"] = PlotlyFigure.Numbers(group.Select(e => e.Value)),
                ["y"] = PlotlyFigure.Texts(group.Select(e => e.Category)),
                ["error_x"] = new JsonObject
                {
                    ["type"] = "data", ["symmetric"] = false, ["color"] = Style(group.First()).Colour,
                    ["array"] = PlotlyFigure.Numbers(group.Select(e => e.High - e.Value)),
                    ["arrayminus"] = PlotlyFigure.Numbers(group.Select(e => e.Value - e.Low)),
                },
                ["hovertext"] = PlotlyFigure.Texts(group.Select(Tooltip)), ["hoverinfo"] = "text",
                ["marker"] = PlotlyFigure.Marker(Style(group.First())),
            });
        figure.SetPlotHeight(Math.Max(160, Estimates.Count * Lane));
        figure.Layout["xaxis"] = PlotlyFigure.Axis(ValueAxis);
        figure.Layout["yaxis"] = PlotlyFigure.Categories(Estimates.Select(e => e.Category).Distinct(StringComparer.Ordinal));
    }

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis with { Min = min, Max = max } };

    private protected override string Describe() => $"Estimates with intervals of {ValueAxis.Title}. "
        + string.Join("; ", Estimates.Take(20).Select(Tooltip)) + (Estimates.Count > 20 ? $"; and {Estimates.Count - 20} more." : ".");

    private bool IsTold(Estimate estimate) => estimate.Low > Reference || estimate.High < Reference;

    private OutletStyle Style(Estimate estimate) => Styles.FirstOrDefault(s => s.Outlet == estimate.Outlet) ?? OutletStyle.Neutral;

    private string Text(Estimate estimate)
    {
        var decimals = CellFormat.Decimals(Numbers);
        return $"{CellFormat.Number(estimate.Value, decimals)} [{CellFormat.Number(estimate.Low, decimals)}, {CellFormat.Number(estimate.High, decimals)}]";
    }

    private string Tooltip(Estimate estimate) =>
        $"{(estimate.Outlet is null ? "" : estimate.Outlet + ", ")}{estimate.Category}: {Text(estimate)}{(estimate.Note is null ? "" : $" ({estimate.Note})")}";

    private void Row(SvgCanvas canvas, ValueScale scale, Estimate estimate, double y)
    {
        var style = Style(estimate);
        double Place(double value) => scale[Math.Clamp(value, scale.Min, scale.Max)];
        var (low, high) = (Place(estimate.Low), Place(estimate.High));
        canvas.Line(low, y, high, y, new Stroke(style.Colour, 2));
        canvas.Line(low, y - 4, low, y + 4, new Stroke(style.Colour, 1.5));
        canvas.Line(high, y - 4, high, y + 4, new Stroke(style.Colour, 1.5));
        if (IsTold(estimate)) canvas.Mark(Place(estimate.Value), y, 11, style, Tooltip(estimate));
        else canvas.HollowMark(Place(estimate.Value), y, 10, style, Tooltip(estimate));
    }
}
