using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Parallax.Charts;
using Parallax.Charts.Plotly;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;
using FSharpChart = Plotly.NET.Chart;

namespace Parallax.Tests.Charts;

/// <summary>Charts as figures of Plotly.NET: typed, small, and still charts after Plotly.NET has restyled them.</summary>
public sealed class PlotlyFigureTests
{
    public static TheoryData<string> Names => [.. ChartSamples.All.Select(c => c.Name)];

    public static TheoryData<string> NamesWithAxes => [.. ChartSamples.All.Where(c => c.Chart is not PairedTextChart).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToPlotly_EveryKind_HasTypedTraces(string name)
    {
        var traces = GenericChart.getTraces(Sample(name).ToPlotly());
        Assert.NotEmpty(traces);
        Assert.All(traces, trace => Assert.True(trace is Trace2D or TraceDomain, trace.GetType().Name));
    }

    [Theory]
    [MemberData(nameof(NamesWithAxes))]
    public void ToPlotly_EveryKindWithAxes_HasTypedAxes(string name)
    {
        var layout = GenericChart.getLayout(Sample(name).ToPlotly());
        Assert.NotNull(Layout.getLinearAxisById(StyleParam.SubPlotId.NewXAxis(1)).Invoke(layout));
        Assert.NotNull(Layout.getLinearAxisById(StyleParam.SubPlotId.NewYAxis(1)).Invoke(layout));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToPlotly_EveryKind_HasNoTemplate(string name) => Assert.Null(JsonNode.Parse(Sample(name).ToPlotlyJson())!["layout"]!["template"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void ToPlotlyJson_EveryKind_IsSortedAndTheSameTwice(string name)
    {
        var json = Sample(name).ToPlotlyJson();
        Assert.Equal(json, Sample(name).ToPlotlyJson());
        AssertSorted(JsonNode.Parse(json));
    }

    [Fact]
    public void Conversion_AnyChart_IsTheFigure()
    {
        GenericChart figure = ChartSamples.Bars(ChartSamples.Two);
        Assert.Equal(ChartSamples.Bars(ChartSamples.Two).ToPlotlyJson(), FigureJson.Of(figure));
    }

    [Theory]
    [MemberData(nameof(NamesWithAxes))]
    public void WithXAxisStyle_EveryKind_ChangesTheAxisAndKeepsTheRest(string name)
    {
        var before = Json(Sample(name).ToPlotly());
        var after = Json(Sample(name).ToPlotly().WithXAxisStyle<double, double, string>(TitleText: "renamed", ShowGrid: false));
        var axis = after["layout"]!["xaxis"]!;
        Assert.Equal("renamed", (string?)axis["title"]!["text"]);
        Assert.False((bool?)axis["showgrid"]);
        foreach (var (member, value) in before["layout"]!["xaxis"]!.AsObject().Where(m => m.Key is not ("title" or "showgrid")))
            Assert.True(JsonNode.DeepEquals(value, axis[member]), $"{member} is lost");
        Assert.True(JsonNode.DeepEquals(before["data"], after["data"]));
        Assert.True(JsonNode.DeepEquals(before["layout"]!["title"], after["layout"]!["title"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WithTitle_EveryKind_ReplacesTheTitle(string name)
    {
        var after = Json(FSharpChart.withTitle("Other words", FSharpOption<Font>.None).Invoke(Sample(name).ToPlotly()));
        Assert.Equal("Other words", (string?)after["layout"]!["title"]!["text"]);
        Assert.True(JsonNode.DeepEquals(Json(Sample(name).ToPlotly())["data"], after["data"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WithLayout_EveryKind_AddsToTheLayout(string name)
    {
        var layout = PlotlyCall.Create<Layout>(new { Width = 512, BarGap = 0.5 });
        var after = Json(FSharpChart.withLayout(layout).Invoke(Sample(name).ToPlotly()))["layout"]!;
        Assert.Equal((512, 0.5), ((int)after["width"]!, (double)after["bargap"]!));
        Assert.NotNull(after["title"]!["text"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WithSize_EveryKind_SetsIt(string name)
    {
        var after = Json(Sample(name).ToPlotly().WithSize(Width: 640, Height: 333))["layout"]!;
        Assert.Equal((640, 333), ((int)after["width"]!, (int)after["height"]!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Combine_EveryKindWithAUsersTrace_HoldsBoth(string name)
    {
        var own = Chart.Point<double, double, string>(x: [1, 2], y: [3, 4], Name: "own", UseDefaults: false);
        var both = Json(Chart.Combine([Sample(name), own]));
        Assert.Equal(Json(Sample(name).ToPlotly())["data"]!.AsArray().Count + 1, both["data"]!.AsArray().Count);
        Assert.Equal("own", (string?)both["data"]!.AsArray()[^1]!["name"]);
    }

    [Fact]
    public void ToEmbeddedHtml_ClosingTagsInEveryText_CannotLeaveTheScript()
    {
        const string attack = "</script><script>alert(1)</script>";
        var chart = new BarChart
        {
            Title = attack,
            Subtitle = attack,
            Source = attack,
            MissingText = attack,
            ValueAxis = attack,
            Outlets = [attack, "The Lantern"],
            Values = [new(attack, attack, 1) { Note = attack }, new(attack, "The Lantern", null)],
        };
        var page = GenericChart.toEmbeddedHTML(chart.ToPlotly());
        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("</script><script>alert", chart.ToPlotlyJson());
    }

    [Fact]
    public void ToEmbeddedHtml_Chart_HoldsPlotlyAndAsksNobody()
    {
        var page = GenericChart.toEmbeddedHTML(ChartSamples.Bars(ChartSamples.Two).ToPlotly());
        Assert.Contains("plotly.js v2.", page);
        Assert.DoesNotContain("<script src=", page);
    }

    [Fact]
    public void ToPlotly_NestedMultiples_HasAPanelForEachInnermostChart()
    {
        var nested = ChartSamples.Multiples(ChartSamples.Two) with { Panels = [ChartSamples.Multiples(ChartSamples.Two), ChartSamples.NegativeBars()] };
        var layout = JsonNode.Parse(nested.ToPlotlyJson())!["layout"]!.AsObject();
        Assert.Equal(5, layout.Count(m => m.Key.StartsWith("xaxis", StringComparison.Ordinal)));
    }

    [Fact]
    public void ToPlotly_TableInMultiples_HasAPartOfThePageAndNoAxes()
    {
        var panels = ChartSamples.Multiples(ChartSamples.Two) with { Panels = [ChartSamples.NegativeBars(), ChartSamples.PairedText()] };
        var table = JsonNode.Parse(panels.ToPlotlyJson())!["data"]!.AsArray().Single(t => (string?)t!["type"] == "table")!;
        Assert.Equal(2, table["domain"]!["y"]!.AsArray().Count);
        Assert.Null(table["xaxis"]);
    }

    [Fact]
    public void ToPlotlyJson_Numbers_AreRoundedToSixDigitsAndWrittenShort()
    {
        var chart = ChartSamples.NegativeBars() with { Outlets = [], Values = [new("a", "b", 1.0 / 3), new("c", "b", -0.0), new("d", "b", 12_345_678), new("e", "b", 1.5e-7)] };
        Assert.Contains("\"x\":[0.333333,0,12345678,1.5E-07]", chart.ToPlotlyJson());
    }

    private static ChartSpec Sample(string name) => ChartSamples.All.Single(c => c.Name == name).Chart;

    private static JsonNode Json(GenericChart figure) => JsonNode.Parse(FigureJson.Of(figure))!;

    private static void AssertSorted(JsonNode? node)
    {
        if (node is JsonArray items) foreach (var item in items) AssertSorted(item);
        if (node is not JsonObject members) return;
        Assert.Equal(members.Select(m => m.Key).Order(StringComparer.Ordinal), members.Select(m => m.Key));
        foreach (var (_, value) in members) AssertSorted(value);
    }
}
