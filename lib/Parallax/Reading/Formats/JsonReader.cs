using System.Text.Json;
using Parallax.Articles;

namespace Parallax.Reading.Formats;

/// <summary>Reads a JSON document: one article, a list of them, or an object that holds a list.</summary>
internal static class JsonReader
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static readonly string[] ListNames =
        ["articles", "items", "results", "data", "docs", "documents", "records", "response"];

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (WholeFile.Read(file, report) is not { } text) yield break;
        using var json = Parse(text, file, report);
        if (json is null) yield break;
        var mapper = new RecordMapper(file, report);
        var number = 0;
        foreach (var (id, record) in Records(json.RootElement))
        {
            number++;
            if (record.ValueKind != JsonValueKind.Object) report.Skip(file.Name, "it is no JSON object.", number);
            else if (mapper.Map(JsonFields.Of(record), number, id) is { } draft) yield return draft;
        }
    }

    private static JsonDocument? Parse(string text, SourceFile file, LoadReport report)
    {
        try
        {
            return JsonDocument.Parse(JsonEscapes.WellFormed(text), Lenient);
        }
        catch (JsonException e)
        {
            report.Skip(file.Name, $"it is no JSON: {e.Message} One object a line belongs into a .jsonl file.");
            return null;
        }
    }

    private static IEnumerable<(string? Id, JsonElement Record)> Records(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return root.EnumerateArray().Select(r => ((string?)null, r));
        if (root.ValueKind != JsonValueKind.Object) return [(null, root)];
        if (ListIn(root) is { } list) return Records(list);
        // An object of objects lists records by their ids.
        var properties = root.EnumerateObject().ToList();
        var isListById = properties.Count > 0 && properties.TrueForAll(p => p.Value.ValueKind == JsonValueKind.Object);
        return isListById
            ? properties.Select(p => ((string?)p.Name, p.Value))
            : [(null, root)];
    }

    private static JsonElement? ListIn(JsonElement root)
    {
        foreach (var name in ListNames)
        {
            if (!root.TryGetProperty(name, out var list)) continue;
            if (list.ValueKind is JsonValueKind.Array or JsonValueKind.Object) return list;
        }
        return null;
    }
}
