using System.Text.Json;
using Parallax.Charts.Plotly.Reading;
using Parallax.Display;

namespace Parallax.Charts.Export;

/// <summary>Tells in words what a figure shows.</summary>
internal static class FigureText
{
    private const int MostTraces = 20;

    /// <summary>The title, and each trace with how many values it has and between which its numbers are.</summary>
    public static string Of(JsonElement figure)
    {
        var traces = FigureReader.TracesOf(figure);
        var told = string.Join("; ", traces.Take(MostTraces).Select(Describe));
        var left = traces.Count - MostTraces;
        var end = left > 0 ? $"; and {left} more" : "";
        var title = FigureReader.TitleOf(figure) is { } given ? given + ". " : "";
        return traces.Count == 0 ? $"{title}Figure without traces." : $"{title}Figure of {told}{end}.";
    }

    private static string Describe(FigureTrace trace)
    {
        var name = trace.Name is null ? "" : $" “{trace.Name}”";
        var count = CellFormat.Number(trace.Rows.Count, 0);
        var rows = trace.Rows.Count == 1 ? "1 row" : $"{count} rows";
        var extents = trace.Columns.Select(column => ExtentOf(trace, column)).OfType<string>().ToArray();
        if (extents.Length == 0) return $"{trace.Kind}{name} ({rows})";
        return $"{trace.Kind}{name} ({rows}: {string.Join(", ", extents)})";
    }

    /// <summary>Between which numbers a column is; null for texts.</summary>
    private static string? ExtentOf(FigureTrace trace, string column)
    {
        double[] numbers = [.. trace.NumbersIn(column)];
        if (numbers.Length == 0) return null;
        var (least, greatest) = (numbers.Min(), numbers.Max());
        return least == greatest
            ? $"{column} {CellFormat.Number(least)}"
            : $"{column} {CellFormat.Extent(least, greatest, "to")}";
    }
}
