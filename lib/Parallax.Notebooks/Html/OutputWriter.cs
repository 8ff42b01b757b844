using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Report;

namespace Parallax.Notebooks.Html;

/// <summary>Writes a cell's output in the richest form that the page can show.</summary>
internal static partial class OutputWriter
{
    public static void Write(StringBuilder page, JsonNode? output, bool isLive)
    {
        switch (Text(output?["output_type"]))
        {
            case "stream":
                var kind = Text(output!["name"]) == "stderr" ? "stderr" : "stdout";
                WritePlain(page, kind, Multiline.Join(output["text"]));
                break;
            case "error":
                WritePlain(page, "error", Trace(output!));
                break;
            case "display_data" or "execute_result" when output!["data"] is JsonObject data
                && isLive
                && data[LiveCharts.MimeType] is { } figure:
                page.Append("<div class=\"live\"><div class=\"still\">");
                WriteData(page, data);
                page.Append("</div><script type=\"application/json\">")
                    .Append(PageScript.EmbedJson(figure.ToJsonString()))
                    .Append("</script></div>\n");
                break;
            case "display_data" or "execute_result" when output!["data"] is JsonObject data:
                WriteData(page, data);
                break;
        }
    }

    private static void WriteData(StringBuilder page, JsonObject data)
    {
        if (data["text/html"] is { } html)
        {
            var markup = Script().Replace(FormatterStyle().Replace(Multiline.Join(html), ""), "");
            page.Append("<div class=\"output\">").Append(InlineChart.Replace(markup)).Append("</div>\n");
        }
        else if (data["image/svg+xml"] is { } svg)
        {
            var bytes = Convert.ToBase64String(Encoding.UTF8.GetBytes(Multiline.Join(svg)));
            WriteImage(page, "image/svg+xml", bytes);
        }
        else if (ImageType(data) is { } type)
        {
            WriteImage(
                page,
                type,
                string.Concat(Multiline.Join(data[type]).Where(c => !char.IsWhiteSpace(c))));
        }
        else if (data["text/markdown"] is { } markdown)
        {
            page.Append("<div class=\"output\">")
                .Append(new ProseWriter("o").Write(Multiline.Join(markdown)))
                .Append("</div>\n");
        }
        else if (data["text/plain"] is { } plain)
        {
            WritePlain(page, "plain", Multiline.Join(plain));
        }
    }

    private static string? ImageType(JsonObject data) =>
        new[] { "image/png", "image/jpeg", "image/gif", "image/webp" }.FirstOrDefault(data.ContainsKey);

    private static void WriteImage(StringBuilder page, string type, string base64) =>
        page.Append("<div class=\"output\"><img alt=\"\" src=\"data:").Append(type).Append(";base64,")
            .Append(WebUtility.HtmlEncode(base64)).Append("\"></div>\n");

    private static void WritePlain(StringBuilder page, string kind, string text) =>
        page.Append("<pre class=\"output ")
            .Append(kind)
            .Append("\">")
            .Append(WebUtility.HtmlEncode(AnsiCode().Replace(text, "")))
            .Append("</pre>\n");

    private static string Trace(JsonNode error) =>
        error["traceback"] is JsonArray { Count: > 0 } lines
            ? string.Join('\n', lines.Select(Text))
            : $"{Text(error["ename"])}: {Text(error["evalue"])}";

    private static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    /// <summary>The rules that the formatter repeats after every value; the page has its own.</summary>
    [GeneratedRegex("<style>\\s*\\.dni-code-hint[^<]*</style>", RegexOptions.NonBacktracking)]
    private static partial Regex FormatterStyle();

    /// <summary>Scripts, which the page's policy would stop with a complaint for each.</summary>
    [GeneratedRegex(
        "<script\\b[^>]*>.*?</script\\s*>",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("\u001b\\[[0-9;]*[A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex AnsiCode();
}
