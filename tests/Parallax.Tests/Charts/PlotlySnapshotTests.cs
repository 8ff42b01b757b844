using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Charts;

namespace Parallax.Tests.Charts;

/// <summary>
/// The figures as text files. PARALLAX_UPDATE_SNAPSHOTS=1 writes them anew, to be looked at before they are committed.
/// </summary>
public sealed class PlotlySnapshotTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, ChartSpec> Charts = new()
    {
        ["bars"] = ChartSamples.Bars(ChartSamples.Two),
        ["dumbbell"] = ChartSamples.Dumbbell(ChartSamples.Two),
        ["distribution"] = ChartSamples.Distribution(ChartSamples.Two, 4),
        ["scatter"] = ChartSamples.Scatter(ChartSamples.Two, 8),
        ["forest"] = ChartSamples.Forest(),
        ["heatmap"] = ChartSamples.Heatmap(ChartSamples.Two),
        ["slope"] = ChartSamples.Slope(ChartSamples.Two),
        ["line"] = ChartSamples.Line(ChartSamples.Two),
        ["line-dates"] = ChartSamples.Dates(ChartSamples.Two),
        ["multiples"] = ChartSamples.Multiples(ChartSamples.Two),
        ["network"] = ChartSamples.Network(),
        ["paired-text"] = ChartSamples.PairedText(),
    };

    public static TheoryData<string> Names => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToPlotlyJson_Sample_IsTheSnapshot(string name)
    {
        var json = JsonNode.Parse(Charts[name].ToPlotlyJson())!.ToJsonString(Readable) + "\n";
        var path = Repository.PathOf("tests", "Parallax.Tests", "Charts", "Snapshots", $"{name}.plotly.json");
        if (Environment.GetEnvironmentVariable("PARALLAX_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, json);
        Assert.Equal(File.ReadAllText(path), json, ignoreLineEndingDifferences: true);
    }
}
