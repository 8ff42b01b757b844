using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Passages of two outlets side by side, those that tell the same beside each other.</summary>
public sealed record PairedTextChart : ChartSpec
{
    private const double Gap = 24;

    /// <summary>The pairs, in reading order.</summary>
    public required IReadOnlyList<TextPair> Pairs { get; init; }

    internal override IEnumerable<string> OutletsInData => [];

    internal override bool HasKey => false;

    private (OutletStyle Left, OutletStyle Right) Sides => Styles.Count >= 2 ? (Styles[0], Styles[1])
        : throw new ArgumentException($"A paired text needs two outlets; {Styles.Count} {(Styles.Count == 1 ? "is" : "are")} given. Set Outlets or call WithOutlets.");

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Pairs.ToDataFrame(
        (Sides.Left.Outlet, p => p.Left), (Sides.Right.Outlet, p => p.Right), ("score", p => p.Score));

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var (left, right) = Sides;
        var stacked = canvas.Width < 520;
        var width = stacked ? room.Right - room.Left : (room.Right - room.Left - Gap) / 2;
        var second = stacked ? room.Left : room.Left + width + Gap;
        var y = room.Top;
        if (!stacked)
            y = Math.Max(Heading(canvas, left, new Box(room.Left, y, room.Left + width, 0)), Heading(canvas, right, new Box(second, y, second + width, 0))) + 4;
        foreach (var pair in Pairs)
        {
            canvas.Rule(room.Left, y, room.Right, y, "#d0d7de");
            y += 6;
            if (pair.Score is { } score) y = canvas.Paragraph(room with { Top = y }, $"Likeness {CellFormat.Number(score, 2)}", TextStyle.Source) + 2;
            var top = stacked ? Heading(canvas, left, room with { Top = y }) : y;
            var bottom = Passage(canvas, pair.Left, new Box(room.Left, top, room.Left + width, 0));
            if (stacked) top = Heading(canvas, right, room with { Top = bottom + 4 });
            y = Math.Max(bottom, Passage(canvas, pair.Right, new Box(second, top, second + width, 0))) + 8;
        }
        return y;
    }

    internal override void Fill(PlotlyFigure figure)
    {
        figure.Layout.Remove("plot_bgcolor");
        figure.Add(new JsonObject
        {
            ["type"] = "table",
            ["header"] = new JsonObject { ["values"] = PlotlyFigure.Texts([Sides.Left.Outlet, Sides.Right.Outlet]), ["align"] = "left" },
            ["cells"] = new JsonObject
            {
                ["align"] = "left",
                ["values"] = new JsonArray(PlotlyFigure.Texts(Pairs.Select(p => p.Left ?? MissingText)), PlotlyFigure.Texts(Pairs.Select(p => p.Right ?? MissingText))),
            },
        });
    }

    private protected override string Describe() =>
        $"{Pairs.Count} rows of text, {Sides.Left.Outlet} beside {Sides.Right.Outlet}; {Pairs.Count(p => p.Left is not null && p.Right is not null)} have a passage of both.";

    private static double Heading(SvgCanvas canvas, OutletStyle style, Box room)
    {
        var text = TextStyle.Heading with { Fill = style.Colour };
        canvas.Mark(room.Left + 6, room.Top + 8, 10, style);
        return canvas.Paragraph(room with { Left = room.Left + 16 }, style.Outlet, text) + 2;
    }

    private double Passage(SvgCanvas canvas, string? text, Box room) =>
        canvas.Paragraph(room, text ?? MissingText, text is null ? TextStyle.Absent : TextStyle.Label);
}
