using System.Net;
using System.Text.Json;
using Parallax.Display;

namespace Parallax.Charts.Plotly;

/// <summary>Reads title and traces out of the JSON of a figure.</summary>
internal static class FigureReader
{
    /// <summary>Members of traces that hold their data, in the order in which people read them.</summary>
    private static readonly string[] DataMembers =
    [
        "labels", "parents", "ids", "locations", "x", "y", "z", "r", "theta", "lat", "lon", "a", "b", "c",
        "open", "high", "low", "close", "q1", "median", "q3", "values", "text",
    ];

    /// <summary>The title as plain text; null where there is none.</summary>
    public static string? TitleOf(JsonElement figure)
    {
        if (!figure.TryGetProperty("layout", out var layout) || !layout.TryGetProperty("title", out var title)) return null;
        if (title.ValueKind == JsonValueKind.Object && !title.TryGetProperty("text", out title)) return null;
        var text = title.ValueKind == JsonValueKind.String ? PlainText(title.GetString()!) : "";
        return text.Length == 0 ? null : text;
    }

    /// <summary>The traces.</summary>
    public static IReadOnlyList<FigureTrace> TracesOf(JsonElement figure) =>
        [.. figure.GetProperty("data").EnumerateArray().Select(TraceOf)];

    /// <summary>Text without the HTML that plotly.js reads in it.</summary>
    internal static string PlainText(string text)
    {
        var parts = text.Split('<');
        var plain = parts[0];
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf('>', StringComparison.Ordinal);
            // A line break separates words; all other elements are within them.
            if (part.StartsWith("br", StringComparison.OrdinalIgnoreCase)) plain += " ";
            plain += end < 0 ? part : part[(end + 1)..];
        }

        return WebUtility.HtmlDecode(plain).Trim();
    }

    private static FigureTrace TraceOf(JsonElement trace)
    {
        var kind = TextOf(trace, "type") ?? "scatter";
        var name = TextOf(trace, "name");
        if (kind == "table") return TableOf(trace, name);
        var columns = DataMembers.Where(member => HasValues(trace, member)).ToArray();
        var rows = IsGrid(trace) ? GridRows(trace) : ListRows(trace, columns);
        return new FigureTrace(kind, name)
        {
            Columns = IsGrid(trace) ? ["x", "y", "z"] : columns,
            Rows = rows,
        };
    }

    private static string? TextOf(JsonElement value, string member)
    {
        if (!value.TryGetProperty(member, out var text) || text.ValueKind != JsonValueKind.String) return null;
        var plain = PlainText(text.GetString()!);
        return plain.Length == 0 ? null : plain;
    }

    private static bool HasValues(JsonElement trace, string member) =>
        trace.TryGetProperty(member, out var values) && FigureArray.IsArray(values);

    /// <summary>Whether the values are rows of cells, as those of a heatmap are.</summary>
    private static bool IsGrid(JsonElement trace) =>
        trace.TryGetProperty("z", out var z)
        && z.ValueKind == JsonValueKind.Array
        && z.EnumerateArray().Any(row => FigureArray.IsArray(row));

    private static IReadOnlyList<FigureCell?[]> ListRows(JsonElement trace, string[] columns)
    {
        var lists = columns.Select(column => FigureArray.CellsOf(trace.GetProperty(column))).ToArray();
        var count = lists.Length == 0 ? 0 : lists.Max(list => list.Count);
        return [.. Enumerable.Range(0, count).Select(i => lists.Select(list => list.ElementAtOrDefault(i)).ToArray())];
    }

    private static IReadOnlyList<FigureCell?[]> GridRows(JsonElement trace)
    {
        var x = HasValues(trace, "x") ? FigureArray.CellsOf(trace.GetProperty("x")) : [];
        var y = HasValues(trace, "y") ? FigureArray.CellsOf(trace.GetProperty("y")) : [];
        var rows = trace.GetProperty("z").EnumerateArray().Select(FigureArray.CellsOf);
        return [.. rows.SelectMany((row, i) => row.Select(
            (cell, k) => new[] { x.ElementAtOrDefault(k), y.ElementAtOrDefault(i), cell }))];
    }

    /// <summary>A table of texts: its columns under their heads.</summary>
    private static FigureTrace TableOf(JsonElement trace, string? name)
    {
        var heads = ColumnsOf(trace, "header");
        var columns = ColumnsOf(trace, "cells");
        var count = columns.Count == 0 ? 0 : columns.Max(column => column.Count);
        var rows = Enumerable.Range(0, count).Select(i => columns.Select(column => column.ElementAtOrDefault(i)).ToArray());
        return new FigureTrace("table", name)
        {
            Columns = [.. columns.Select((_, i) => HeadOf(heads.ElementAtOrDefault(i), i))],
            Rows = [.. rows],
        };
    }

    private static string HeadOf(IReadOnlyList<FigureCell?>? head, int index)
    {
        var text = string.Join(' ', (head ?? []).OfType<FigureCell>().Select(cell => cell.Text));
        return text.Length > 0 ? text : "column " + CellFormat.Number(index + 1, 0);
    }

    private static IReadOnlyList<IReadOnlyList<FigureCell?>> ColumnsOf(JsonElement trace, string part)
    {
        if (!trace.TryGetProperty(part, out var cells) || !HasValues(cells, "values")) return [];
        return [.. cells.GetProperty("values").EnumerateArray().Select(FigureArray.CellsOf)];
    }
}
