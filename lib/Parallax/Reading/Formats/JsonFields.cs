using System.Text.Json;

namespace Parallax.Reading.Formats;

/// <summary>The fields of a JSON object as strings.</summary>
internal static class JsonFields
{
    public static Dictionary<string, string> Of(JsonElement record)
    {
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        foreach (var property in record.EnumerateObject())
            if (Text(property.Value) is { Length: > 0 } value) fields.TryAdd(property.Name, value);
        return fields;
    }

    /// <summary>A string or number as it stands, a list joined by semicolons, an object's name or text.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Text).Where(t => !string.IsNullOrEmpty(t))),
        JsonValueKind.Object => Of(value) is var inner && (inner.TryGetValue("name", out var name) || inner.TryGetValue("title", out name)
            || inner.TryGetValue("rendered", out name)) ? name : null,
        _ => null,
    };
}
