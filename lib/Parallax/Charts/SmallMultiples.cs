using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Tables;

namespace Parallax.Charts;

/// <summary>Several charts of one kind side by side, on the same scale, one key for all.</summary>
/// <remarks>A panel's title names what it is about; its subtitle and source are not shown.</remarks>
public sealed record SmallMultiples : ChartSpec
{
    private const double Gap = 20;

    /// <summary>The charts, in reading order.</summary>
    public required IReadOnlyList<ChartSpec> Panels { get; init; }

    /// <summary>The least width of a panel in pixels, from which the number of columns follows.</summary>
    public int PanelWidth { get; init; } = 320;

    internal override IEnumerable<string> OutletsInData => Panels.SelectMany(p => p.Outlets.Concat(p.OutletsInData));

    internal override bool HasKey => Panels.Any(p => p.HasKey);

    /// <summary>The panels in the colours of the whole, on the same scale.</summary>
    private IReadOnlyList<ChartSpec> Shared
    {
        get
        {
            string[] outlets = [.. Styles.Select(s => s.Outlet)];
            var ranges = Panels.Select(p => p.Range).OfType<(double Min, double Max)>().ToArray();
            return [.. Panels.Select(p => ranges.Length == 0 ? p : p.WithRange(ranges.Min(r => r.Min), ranges.Max(r => r.Max))).Select(p => p.WithOutlets(outlets))];
        }
    }

    /// <inheritdoc/>
    /// <remarks>The column <c>panel</c> holds the panels' titles; columns that a panel lacks are missing there.</remarks>
    public override DataFrame ToDataFrame()
    {
        var panels = Panels.Select(p => (p.Title, Table: new TableView(p.ToDataFrame()))).ToArray();
        var names = panels.SelectMany(p => p.Table.Names).Distinct(StringComparer.Ordinal);
        var rows = panels.SelectMany(p => Enumerable.Range(0, p.Table.Rows).Select(row => (p.Title, p.Table, Row: row)));
        return rows.ToDataFrame([("panel", r => r.Title), .. names.Select(Column)]);

        static (string, Func<(string Title, TableView Table, int Row), object?>) Column(string name) =>
            (name, r => r.Table.Has(name) ? r.Table[name][r.Row] : null);
    }

    internal override double Draw(SvgCanvas canvas, Box room)
    {
        var columns = (int)Math.Clamp((room.Right - room.Left + Gap) / (PanelWidth + Gap), 1, Math.Max(1, Panels.Count));
        var width = (room.Right - room.Left - Gap * (columns - 1)) / columns;
        var y = room.Top;
        foreach (var row in Shared.Chunk(columns))
        {
            var bottom = y;
            for (var i = 0; i < row.Length; i++)
            {
                var panel = new SvgCanvas(width);
                var top = panel.Paragraph(new Box(0, 0, width, 0), row[i].Title, TextStyle.Heading) + 4;
                bottom = Math.Max(bottom, y + row[i].Draw(panel, new Box(0, top, width, double.PositiveInfinity)));
                canvas.Embed(panel, room.Left + i * (width + Gap), y);
            }
            y = bottom + 14;
        }
        return y;
    }

    internal override void Fill(PlotlyFigure figure)
    {
        figure.SetPlotHeight(Panels.Count * 240);
        var annotations = figure.Layout["annotations"] as JsonArray ?? [];
        for (var i = 0; i < Shared.Count; i++)
        {
            var own = new PlotlyFigure(Shared[i]);
            Shared[i].Fill(own);
            var json = own.ToJson();
            var number = i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            foreach (var trace in json["data"]!.AsArray())
            {
                var copy = trace!.DeepClone().AsObject();
                (copy["xaxis"], copy["yaxis"]) = ("x" + number, "y" + number);
                if (i > 0) copy["showlegend"] = false;
                figure.Add(copy);
            }
            foreach (var (axis, cell) in new[] { ("x", (Start: 0.0, End: 1.0)), ("y", Domain(Panels.Count - 1 - i, Panels.Count)) })
            {
                var copy = json["layout"]![axis + "axis"]?.DeepClone().AsObject() ?? [];
                copy["domain"] = PlotlyFigure.Numbers([cell.Start, cell.End]);
                copy["anchor"] = (axis == "x" ? "y" : "x") + number;
                figure.Layout[axis + "axis" + number] = copy;
            }
            if (json["layout"]!["barmode"] is { } mode) figure.Layout["barmode"] = mode.DeepClone();
            if (json["layout"]!["boxmode"] is { } boxes) figure.Layout["boxmode"] = boxes.DeepClone();
            annotations.Add(new JsonObject
            {
                ["text"] = PlotlyFigure.Text(Shared[i].Title), ["showarrow"] = false, ["xref"] = "x" + number + " domain", ["yref"] = "y" + number + " domain",
                ["x"] = 0, ["y"] = 1, ["xanchor"] = "left", ["yanchor"] = "bottom",
            });
        }
        figure.Layout["annotations"] = annotations;
    }

    private protected override string Describe() => $"{Panels.Count} charts. " + string.Join(" ", Panels.Select(p => $"{p.Title}: {p.Description}"));

    private static (double Start, double End) Domain(int index, int count)
    {
        var gap = 0.35 / count;
        // The legend stands right above the plot, so the first panel's title needs room below it.
        var size = (0.97 - gap * (count - 1)) / count;
        return (index * (size + gap), index * (size + gap) + size);
    }
}
