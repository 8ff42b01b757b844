using System.Text.Json.Nodes;
using Parallax.Tests.Charts;
using Plotly.NET;

namespace Parallax.Polyglot.Tests;

public sealed class PlotlyNetBridgeTests
{
    public static TheoryData<string> Names => [.. ChartSamples.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToPlotlyNet_EveryKind_HoldsTheSameFigure(string name)
    {
        var chart = ChartSamples.All.Single(c => c.Name == name).Chart;
        var ours = JsonNode.Parse(chart.ToPlotlyJson())!;
        var theirs = JsonNode.Parse(GenericChart.toFigureJson(chart.ToPlotlyNet()))!;
        Assert.Equal(ours["data"]!.AsArray().Count, theirs["data"]!.AsArray().Count);
        foreach (var (mine, other) in ours["data"]!.AsArray().Zip(theirs["data"]!.AsArray()))
            foreach (var (member, value) in mine!.AsObject())
                Assert.True(value is null || JsonNode.DeepEquals(value, other![member]), $"{member}: {value?.ToJsonString()} became {other![member]?.ToJsonString()}");
        foreach (var (member, value) in ours["layout"]!.AsObject())
            Assert.True(value is null || JsonNode.DeepEquals(value, theirs["layout"]![member]), $"{member}: {value?.ToJsonString()} became {theirs["layout"]![member]?.ToJsonString()}");
    }

    [Fact]
    public void ToPlotlyNet_Restyled_HasTheMembersThatWereSet()
    {
        var chart = ChartSamples.Bars(ChartSamples.Two).ToPlotlyNet(layout => layout.bargap = 0.5);
        Assert.Equal(0.5, (double)JsonNode.Parse(GenericChart.toFigureJson(chart))!["layout"]!["bargap"]!);
    }
}
