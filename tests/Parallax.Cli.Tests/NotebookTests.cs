using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Cli.Tests;

/// <summary>The project's notebooks, run by its own command as a user would.</summary>
public sealed class NotebookTests : IDisposable
{
    private readonly string _folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "test-notebooks", Guid.NewGuid().ToString("n"))).FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Check_SavedOutputs_AreWhatARunGives()
    {
        var (exit, output, error) = Cli.Run(["check"]);
        Assert.True(exit == 0, output + error);
    }

    [Fact]
    public void Run_OnSampleArticles_ShowsBothOutletsInEveryChart()
    {
        var (exit, output, error) = Cli.Run(["run", "--articles", Repository.PathOf("data", "sample"), "-o", _folder]);
        Assert.True(exit == 0, output + error);
        // A chart without marks says why; one of a model's accuracy is about no outlet.
        var charts = Directory.GetFiles(_folder, "*.ipynb").SelectMany(Charts)
            .Where(chart => !chart.Contains("\"data\":[]", StringComparison.Ordinal)).ToList();
        var named = charts.Where(chart => chart.Contains("Northwire", StringComparison.Ordinal) || chart.Contains("Meridian Tribune", StringComparison.Ordinal)).ToList();
        Assert.True(named.Count >= 12 && charts.Count - named.Count <= 1, $"{named.Count} of {charts.Count} charts name an outlet");
        Assert.All(named, chart => Assert.True(chart.Contains("Northwire", StringComparison.Ordinal) && chart.Contains("Meridian Tribune", StringComparison.Ordinal), chart));
    }

    [Fact]
    public void Run_SwappedOutlets_SwapsThemInEveryChart()
    {
        var records = Directory.CreateDirectory(Path.Combine(_folder, "swapped")).FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("data", "coverage"), "*.jsonl"))
        {
            var record = JsonNode.Parse(File.ReadAllText(file))!;
            if (record["article"] is not null) record["article"]!["outlet"] = record["article"]!["outlet"]!.GetValue<string>() == "Reuters" ? "The Epoch Times" : "Reuters";
            File.WriteAllText(Path.Combine(records, Path.GetFileName(file)), record.ToJsonString());
        }
        var (exit, output, error) = Cli.Run(["run", "--articles", records, "-o", Path.Combine(_folder, "out")]);
        Assert.True(exit == 0, output + error);
        var before = Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).SelectMany(f => Values(f, Swap)).ToList();
        var after = Directory.GetFiles(Path.Combine(_folder, "out"), "*.ipynb").Where(f => File.Exists(Repository.PathOf("notebooks", Path.GetFileName(f))))
            .Order(StringComparer.Ordinal).SelectMany(f => Values(f, text => text)).ToList();
        Assert.NotEmpty(before);
        Assert.Equal(before.Order(StringComparer.Ordinal), after.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<JsonNode> Outputs(string path) =>
        JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().Where(c => c!["outputs"] is not null).SelectMany(c => c!["outputs"]!.AsArray())!;

    // The Plotly figure of a chart holds its titles, outlets and numbers as plain text.
    private static IEnumerable<string> Charts(string path) =>
        Outputs(path).Select(o => o["data"]?["application/vnd.plotly.v1+json"]).OfType<JsonNode>().Select(f => f.ToJsonString());

    // What each chart says of each outlet: the outlet's trace with its numbers, or the numbers of its column.
    private static IEnumerable<string> Values(string path, Func<string, string> map) =>
        from figure in Outputs(path).Select(o => o["data"]?["application/vnd.plotly.v1+json"]).OfType<JsonNode>()
        where !IsPlane(figure)
        from trace in figure["data"]!.AsArray()
        from value in trace!["z"] is JsonArray rows ? Cells(trace, rows, map)
            : [JsonSerializer.Serialize(new { name = map(trace["name"]?.ToString() ?? ""), axes = Axes(trace, map) })]
        select value;

    private static IEnumerable<string> Cells(JsonNode heatmap, JsonArray rows, Func<string, string> map) =>
        from row in rows.Zip(heatmap["y"]!.AsArray())
        from cell in row.First!.AsArray().Zip(heatmap["x"]!.AsArray())
        select map($"{row.Second} | {cell.Second} | {cell.First}");

    // Words at one place of the plane are spread around it, in a direction that an axis has and no outlet.
    private static bool IsPlane(JsonNode figure) => figure.ToJsonString().Contains("uses per 1,000 words in", StringComparison.Ordinal);

    // Of two outlets rate against rate, the outlets are the axes: swapped, each has the other's numbers.
    private static IEnumerable<string> Axes(JsonNode trace, Func<string, string> map) =>
        new[] { Sorted(trace["x"], map), Sorted(trace["y"], map) }.Select(values => string.Join(';', values ?? [])).Order(StringComparer.Ordinal);

    private static IEnumerable<string>? Sorted(JsonNode? values, Func<string, string> map) =>
        (values as JsonArray)?.Select(v => map(v?.ToJsonString() ?? "null")).Order(StringComparer.Ordinal);

    private static string Swap(string text) => text.Replace("Reuters", "\0", StringComparison.Ordinal)
        .Replace("The Epoch Times", "Reuters", StringComparison.Ordinal).Replace("\0", "The Epoch Times", StringComparison.Ordinal);
}
