using System.Text.Json;

namespace Parallax.Reading.Formats;

/// <summary>The fields of a JSON object as strings.</summary>
internal static class JsonFields
{
    // Where objects keep what they are about: an author's name, a source's title, a text as it is shown.
    private static readonly string[] TextFields = ["name", "title", "rendered"];

    public static Dictionary<string, string> Of(JsonElement record)
    {
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        foreach (var property in record.EnumerateObject())
            if (Text(property.Value) is { Length: > 0 } value) fields.TryAdd(property.Name, value);
        return fields;
    }

    /// <summary>A string or number as it is, a list joined by semicolons, an object's name or text.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => TextOfList(value),
        JsonValueKind.Object => TextOfObject(value),
        _ => null,
    };

    private static string TextOfList(JsonElement list) =>
        string.Join(
            "; ",
            list.EnumerateArray().Select(Text).Where(t => !string.IsNullOrEmpty(t)));

    private static string? TextOfObject(JsonElement value)
    {
        var fields = Of(value);
        return TextFields.Select(name => fields.GetValueOrDefault(name)).FirstOrDefault(t => t is not null);
    }
}
