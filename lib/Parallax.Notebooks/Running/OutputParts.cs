using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Running;

/// <summary>An output as named texts, so that two of them compare whatever form a front end saved them in.</summary>
internal static class OutputParts
{
    /// <summary>The parts: each mime type, a stream's text, an error's name and message, and what is left.</summary>
    public static Dictionary<string, string> Of(JsonNode? output)
    {
        var parts = new Dictionary<string, string>();
        if (output is not JsonObject map)
        {
            return parts;
        }

        var type = map["output_type"]?.GetValueKind() == JsonValueKind.String
            ? map["output_type"]!.GetValue<string>()
            : "";
        foreach (var (key, value) in map)
        {
            if (key == "data" && value is JsonObject data)
            {
                foreach (var (mime, content) in data)
                {
                    parts[mime] = Text(content);
                }
            }
            else
            {
                parts[key switch
                {
                    "text" when type == "stream" => Stream(map),
                    "output_type" => "kind of output",
                    _ => key,
                }] = Text(value);
            }
        }

        return parts;
    }

    private static string Stream(JsonObject map) => map["name"]?.ToString() ?? "stream";

    private static string Text(JsonNode? node) => node switch
    {
        JsonArray lines when lines.All(line => line?.GetValueKind() == JsonValueKind.String) => Multiline.Join(lines),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        null => "null",
        _ => NotebookJson.Write(NotebookJson.Sort(node)!),
    };
}
