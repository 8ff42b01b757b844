using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Parallax.Cli.Tests;

/// <summary>What an executed notebook shows: sentences, titles of charts, and numbers with their labels.</summary>
internal static partial class NotebookOutputs
{
    /// <summary>Every computed sentence: findings, plain texts, titles of charts.</summary>
    public static IEnumerable<string> Sentences(string path)
    {
        foreach (var data in Data(path))
            if (data["application/vnd.plotly.v1+json"] is { } figure) yield return Title(figure);
            else if (data["text/html"] is { } html && Text(html) is var text && !IsTable(text) && !IsArticle(text))
                foreach (var line in Plain(text).Split('\n', StringSplitOptions.RemoveEmptyEntries)) yield return line;
            else if (data["text/html"] is null && data["text/plain"] is { } plain) yield return Text(plain);
    }

    private static bool IsTable(string html) => html.Contains("<table", StringComparison.Ordinal);

    // An article to be read says what its author says.
    private static bool IsArticle(string html) => html.Contains("class=\"parallax-reading", StringComparison.Ordinal);

    /// <summary>Every number of a chart or table, by what it measures, of what, and in which outlet.</summary>
    public static IEnumerable<(string Key, string Value, string Where)> Numbers(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        foreach (var data in Data(path))
            if (data["application/vnd.plotly.v1+json"] is { } figure)
                foreach (var number in Bars(figure)) yield return (number.Key, number.Value, $"{name}, “{Title(figure)}”");
            else if (data["text/html"] is { } html && Text(html) is var text && text.Contains("<table", StringComparison.Ordinal))
                foreach (var number in Cells(text)) yield return (number.Key, number.Value, $"{name}, table");
    }

    private static IEnumerable<JsonObject> Data(string path) =>
        JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().Where(c => c!["outputs"] is not null)
            .SelectMany(c => c!["outputs"]!.AsArray()).Select(o => o!["data"]).OfType<JsonObject>();

    // The subtitle follows the title as smaller lines of the same text.
    private static string Title(JsonNode figure)
    {
        var text = figure["layout"]!["title"]!["text"]!.ToString().Split("<br><span")[0];
        return WebUtility.HtmlDecode(text.Replace("<br>", " ", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Key, string Value)> Bars(JsonNode figure)
    {
        var measure = figure["layout"]!["xaxis"]?["title"]?["text"]?.ToString() ?? "";
        return figure["data"]!.AsArray().SelectMany(trace => IsCells(trace!) ? Grid(trace!) : Marks(trace!))
            .Select(mark => ($"{measure} | {mark.Item} | {mark.Outlet}", mark.Value));
    }

    // Bars, and the marks of dumbbells: an outlet's numbers by category.
    private static IEnumerable<(string Item, string Outlet, string Value)> Marks(JsonNode trace)
    {
        var isBar = trace["type"]?.ToString() == "bar";
        var isDumbbell = trace["mode"]?.ToString() == "markers" && trace["name"] is not null;
        if ((!isBar && !isDumbbell) || trace["y"] is not JsonArray categories) yield break;
        foreach (var (category, value) in categories.Zip(trace["x"]!.AsArray()))
            if (value is not null) yield return (Decode(category), Decode(trace["name"]), value.ToString());
    }

    private static bool IsCells(JsonNode trace) => trace["type"]?.ToString() == "heatmap";

    private static IEnumerable<(string Item, string Outlet, string Value)> Grid(JsonNode trace)
    {
        foreach (var (category, row) in trace["y"]!.AsArray().Zip(trace["z"]!.AsArray()))
            foreach (var (outlet, value) in trace["x"]!.AsArray().Zip(row!.AsArray()))
                if (value is not null) yield return (Decode(category), Decode(outlet), value.ToString());
    }

    private static IEnumerable<(string Key, string Value)> Cells(string html)
    {
        var rows = Row().Matches(html).Select(r => Cell().Matches(r.Value).Select(c => (Plain(c.Value), Number: c.Value.Contains("text-align:right", StringComparison.Ordinal))).ToArray()).ToArray();
        var outlet = Array.FindIndex(rows[0], c => c.Item1 == "outlet");
        if (outlet < 0) yield break;
        foreach (var row in rows.Skip(1))
        {
            var labels = string.Join(", ", row.Where((c, i) => i != outlet && !c.Number).Select(c => c.Item1));
            for (var i = 0; i < row.Length; i++)
                if (row[i].Number) yield return ($"{rows[0][i].Item1} | {labels} | {row[outlet].Item1}", row[i].Item1.Replace(",", "", StringComparison.Ordinal));
        }
    }

    private static string Decode(JsonNode? node) => WebUtility.HtmlDecode(node?.ToString() ?? "");

    private static string Text(JsonNode node) => node is JsonArray lines ? string.Concat(lines.Select(l => l!.ToString())) : node.ToString();

    private static string Plain(string html) => WebUtility.HtmlDecode(Markup().Replace(html, "")).Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>.*?</t[hd]>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Cell();
}
