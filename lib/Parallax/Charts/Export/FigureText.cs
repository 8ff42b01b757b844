using System.Text.Json;
using Parallax.Charts.Plotly;
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
        var columns = trace.Columns.Select((column, i) => Describe(trace, column, i)).OfType<string>();
        var extents = string.Join(", ", columns);
        var rows = trace.Rows.Count == 1 ? "1 row" : $"{CellFormat.Number(trace.Rows.Count, 0)} rows";
        return $"{trace.Kind}{name} ({rows}{(extents.Length > 0 ? ": " + extents : "")})";
    }

    /// <summary>Between which numbers a column is; null for texts.</summary>
    private static string? Describe(FigureTrace trace, string column, int index)
    {
        double[] numbers = [.. trace.Rows.Select(row => row[index]?.Number).OfType<double>()];
        if (numbers.Length == 0) return null;
        return $"{column} {CellFormat.Number(numbers.Min())} to {CellFormat.Number(numbers.Max())}";
    }
}
