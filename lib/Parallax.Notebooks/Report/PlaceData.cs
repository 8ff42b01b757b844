using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Html;

namespace Parallax.Notebooks.Report;

/// <summary>The places behind the numbers of a page's charts and tables, where a notebook gives them.</summary>
internal static class PlaceData
{
    /// <summary>The kind of output that holds them.</summary>
    public const string MimeType = "text/vnd.parallax.places";

    /// <summary>The element that holds them in the page; empty where no notebook gives any.</summary>
    public static string Element(IEnumerable<Notebook> notebooks)
    {
        var given = notebooks
            .SelectMany(notebook => notebook.CodeCells)
            .SelectMany(cell => cell.Outputs)
            .Select(output => Read(OutputData.Of(output)?[MimeType]))
            .FirstOrDefault(places => places is not null);
        if (given is null) return "";
        return $"<script type=\"application/json\" id=\"places\">{PageScript.EmbedJson(given)}</script>\n";
    }

    // What is no JSON is no index: the page is then as without one.
    private static string? Read(JsonNode? output)
    {
        if (output is null) return null;
        var text = Multiline.Join(output);
        try
        {
            using var parsed = JsonDocument.Parse(text);
            return parsed.RootElement.ValueKind == JsonValueKind.Object ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
