using System.Text.Json;
using Parallax.Display;

namespace Parallax.Charts.Plotly.Reading;

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
        if (!figure.TryGetProperty("layout", out var layout)) return null;
        if (!layout.TryGetProperty("title", out var title)) return null;
        if (title.ValueKind == JsonValueKind.Object && !title.TryGetProperty("text", out title)) return null;
        var text = title.ValueKind == JsonValueKind.String ? FigureMarkup.PlainText(title.GetString()!) : "";
        return text.Length == 0 ? null : text;
    }

    /// <summary>The traces.</summary>
    public static IReadOnlyList<FigureTrace> TracesOf(JsonElement figure) =>
        [.. figure.GetProperty("data").EnumerateArray().Select(TraceOf)];

    private static FigureTrace TraceOf(JsonElement trace)
    {
        var kind = TextOf(trace, "type") ?? "scatter";
        var name = TextOf(trace, "name");
        if (kind == "table") return TableOf(trace, name);
        if (IsGrid(trace)) return GridOf(trace, kind, name);
        var columns = DataMembers.Where(member => HasValues(trace, member)).ToArray();
        return new FigureTrace(kind, name) { Columns = columns, Rows = ListRows(trace, columns) };
    }

    private static string? TextOf(JsonElement value, string member)
    {
        if (!value.TryGetProperty(member, out var text) || text.ValueKind != JsonValueKind.String) return null;
        var plain = FigureMarkup.PlainText(text.GetString()!);
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
        return Transposed(lists);
    }

    /// <summary>Lists of cells as rows; a list that is shorter than another ends in missing cells.</summary>
    private static FigureCell?[][] Transposed(IReadOnlyList<IReadOnlyList<FigureCell?>> lists)
    {
        var count = lists.Count == 0 ? 0 : lists.Max(list => list.Count);
        var rows = new FigureCell?[count][];
        for (var i = 0; i < count; i++)
        {
            rows[i] = [.. lists.Select(list => list.ElementAtOrDefault(i))];
        }

        return rows;
    }

    /// <summary>Cells in rows and columns: each with its place.</summary>
    private static FigureTrace GridOf(JsonElement trace, string kind, string? name)
    {
        var (x, y) = (ListOf(trace, "x"), ListOf(trace, "y"));
        var rows = new List<FigureCell?[]>();
        foreach (var (i, row) in trace.GetProperty("z").EnumerateArray().Index())
        {
            var head = y.ElementAtOrDefault(i);
            var cells = FigureArray.CellsOf(row);
            rows.AddRange(cells.Select((cell, k) => new[]
            {
                x.ElementAtOrDefault(k),
                head,
                cell,
            }));
        }

        return new FigureTrace(kind, name) { Columns = ["x", "y", "z"], Rows = rows };
    }

    private static IReadOnlyList<FigureCell?> ListOf(JsonElement trace, string member) =>
        HasValues(trace, member) ? FigureArray.CellsOf(trace.GetProperty(member)) : [];

    /// <summary>A table of texts: its columns under their heads.</summary>
    private static FigureTrace TableOf(JsonElement trace, string? name)
    {
        var heads = ColumnsOf(trace, "header");
        var columns = ColumnsOf(trace, "cells");
        return new FigureTrace("table", name)
        {
            Columns = [.. columns.Select((_, i) => HeadOf(heads.ElementAtOrDefault(i), i))],
            Rows = Transposed(columns),
        };
    }

    private static string HeadOf(IReadOnlyList<FigureCell?>? head, int index)
    {
        var cells = (head ?? []).OfType<FigureCell>();
        var text = string.Join(' ', cells.Select(cell => cell.Text));
        return text.Length > 0 ? text : "column " + CellFormat.Number(index + 1, 0);
    }

    private static IReadOnlyList<IReadOnlyList<FigureCell?>> ColumnsOf(JsonElement trace, string part)
    {
        if (!trace.TryGetProperty(part, out var cells) || !HasValues(cells, "values")) return [];
        return [.. cells.GetProperty("values").EnumerateArray().Select(FigureArray.CellsOf)];
    }
}
