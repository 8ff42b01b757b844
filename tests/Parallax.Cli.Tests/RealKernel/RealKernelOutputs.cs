using System.Text.Json.Nodes;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>Puts the real kernel's outputs into the form in which ours are saved.</summary>
internal static class RealKernelOutputs
{
    /// <summary>What Jupyter's first cell gets in addition: a script that looks for the kernel's port.</summary>
    private const string PortScript = "probeAddresses";

    /// <summary>
    /// Without the port script and a warning, with JSON as JSON, one line end on every system, and one stream where
    /// several follow.
    /// </summary>
    public static IEnumerable<JsonObject> Canonical(JsonArray outputs)
    {
        var all = new List<JsonObject>();
        foreach (var output in outputs.OfType<JsonObject>().Select(output => (JsonObject)output.DeepClone()))
        {
            if (IsPortScript(output) || IsVersionWarning(output)) continue;
            if (output["data"] is JsonObject data) Convert(data);
            if (!Joins(all.LastOrDefault(), output)) all.Add(output);
        }

        return all;
    }

    private static bool IsPortScript(JsonObject output) =>
        output["data"]?["text/html"] is { } html && Text(html).Contains(PortScript, StringComparison.Ordinal);

    /// <summary>
    /// The kernel is built against an older library of ASP.NET than it runs on, and says so below cells that use HTML.
    /// </summary>
    private static bool IsVersionWarning(JsonObject output) =>
        output["name"]?.ToString() == "stderr" && Text(output["text"]!).TrimStart().StartsWith("warning CS1701:", StringComparison.Ordinal);

    private static void Convert(JsonObject data)
    {
        foreach (var (mime, content) in data.ToList())
        {
            var text = Text(content!);
            data[mime] = mime.EndsWith("+json", StringComparison.Ordinal) ? Parsed(content!, text) : text;
        }
    }

    /// <summary>The real kernel sends a figure as a string that holds JSON.</summary>
    private static JsonNode Parsed(JsonNode content, string text) => content is JsonObject ? content.DeepClone() : JsonNode.Parse(text)!;

    private static bool Joins(JsonObject? last, JsonObject output)
    {
        if (last is null || output["output_type"]!.GetValue<string>() != "stream") return false;
        if (last["name"]?.ToString() != output["name"]!.ToString()) return false;
        last["text"] = Text(last["text"]!) + Text(output["text"]!);
        return true;
    }

    private static string Text(JsonNode content)
    {
        var text = content is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : content.ToString();
        return text.ReplaceLineEndings("\n");
    }
}
