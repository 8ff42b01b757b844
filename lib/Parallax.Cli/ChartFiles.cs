using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Display;
using Parallax.Notebooks.Running;

namespace Parallax.Cli;

/// <summary>
/// The charts that notebooks show, as files: <c>02-entities-1.svg</c>, and <c>02-entities-1.plotly.json</c> where a
/// figure came with it.
/// </summary>
internal static class ChartFiles
{
    private const string Picture = "<img src=\"data:image/svg+xml;base64,", Figure = "application/vnd.plotly.v1+json";

    /// <summary>Writes the charts of the notebooks that ran; returns how many there are.</summary>
    public static int Save(IEnumerable<NotebookRun> runs, string folder)
    {
        var saved = 0;
        // Notebooks of two folders may have one name: their charts are numbered on.
        foreach (var alike in runs.Where(r => r.Succeeded)
            .GroupBy(r => Path.GetFileNameWithoutExtension(r.Path), StringComparer.OrdinalIgnoreCase))
        {
            var number = 0;
            foreach (var output in alike.SelectMany(r => r.Executed!.Cells)
                .SelectMany(c => c.Outputs)
                .OfType<JsonObject>())
                number = Save(output, Path.Combine(folder, alike.Key), number);
            saved += number;
        }
        return saved;
    }

    private static int Save(JsonObject output, string path, int number)
    {
        if (output["data"] is not JsonObject data) return number;
        var before = number;
        foreach (var picture in Pictures(Text(data["text/html"])))
            Write($"{path}-{++number}.svg", picture);
        if (number == before + 1 && data[Figure] is { } figure)
            Write($"{path}-{number}.plotly.json", JsonSerializer.SerializeToUtf8Bytes(figure));
        return number;
    }

    private static IEnumerable<byte[]> Pictures(string html)
    {
        for (var at = html.IndexOf(Picture, StringComparison.Ordinal); at >= 0; at = html.IndexOf(
            Picture,
            at,
            StringComparison.Ordinal))
        {
            at += Picture.Length;
            var end = html.IndexOf('"', at);
            if (end < 0) yield break;
            var picture = new byte[(end - at) * 3 / 4];
            if (Convert.TryFromBase64String(html[at..end], picture, out var length)) yield return picture[..length];
        }
    }

    /// <summary>A notebook holds a text as a string or as a list of its lines.</summary>
    private static string Text(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Text)),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => "",
    };

    private static void Write(string path, byte[] content)
    {
        using var file = new SafeFile(path);
        file.Stream.Write(content);
        file.Commit();
    }
}
