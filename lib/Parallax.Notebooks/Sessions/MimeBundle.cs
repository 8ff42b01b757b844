using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Sessions;

/// <summary>One value in several mime types, as nbformat and Jupyter's messages hold it.</summary>
internal static class MimeBundle
{
    /// <summary>nbformat's form: text as a list of lines, JSON as JSON, everything else as one string.</summary>
    public static JsonObject ToJson(IReadOnlyDictionary<string, string> data) => Build(data, splitText: true);

    /// <summary>The form in Jupyter's messages: as <see cref="ToJson"/> with text in one string.</summary>
    public static JsonObject ToMessage(IReadOnlyDictionary<string, string> data) => Build(data, splitText: false);

    private static JsonObject Build(IReadOnlyDictionary<string, string> data, bool splitText)
    {
        var bundle = new JsonObject();
        foreach (var (mime, text) in data.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            bundle[mime] = IsJson(mime) && TryParse(text, out var json) ? json
                : splitText && IsText(mime) ? Multiline.Split(text)
                : JsonValue.Create(text);
        }

        return bundle;
    }

    private static bool IsJson(string mime) =>
        mime == "application/json"
            || (mime.StartsWith("application/", StringComparison.Ordinal)
                && mime.EndsWith("+json", StringComparison.Ordinal));

    private static bool IsText(string mime) =>
        mime.StartsWith("text/", StringComparison.Ordinal) || mime is "application/javascript" or "image/svg+xml";

    private static bool TryParse(string text, out JsonNode? json)
    {
        try
        {
            json = NotebookJson.Sort(JsonNode.Parse(text));
            return true;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
