using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Documents;

/// <summary>Text as notebooks hold it: one string, or a list of lines that keep their line feeds.</summary>
internal static class Multiline
{
    /// <summary>The text of either form.</summary>
    public static string Join(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(line => line?.GetValueKind() == JsonValueKind.String
            ? line.GetValue<string>()
            : "")),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => "",
    };

    /// <summary>The list form, as Jupyter writes it.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }

        return lines;
    }
}
