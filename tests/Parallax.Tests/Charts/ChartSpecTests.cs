using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Charts;
using Parallax.Charts.Drawing;
using Parallax.Charts.Svg;

namespace Parallax.Tests.Charts;

public sealed class ChartSpecTests
{
    public static TheoryData<string, int> AtAllWidths =>
        [.. ChartSamples.All.SelectMany(c => new[] { 320, 380, 600, 760, 1200 }.Select(w => new TheoryDataRow<string, int>(c.Name, w)))];

    public static TheoryData<string> Names => [.. ChartSamples.All.Select(c => c.Name)];

    private static ChartSpec Chart(string name) => ChartSamples.All.Single(c => c.Name == name).Chart;

    [Theory]
    [MemberData(nameof(AtAllWidths))]
    public void ToSvg_AnyWidth_NoTextOverlapsOrIsCutOff(string name, int width)
    {
        var (canvas, height) = SvgWriter.Draw(Chart(name), width);
        AssertLegible(canvas, new Box(0, 0, width, height), name);
    }

    /// <summary>No text lies on another one or leaves the page.</summary>
    internal static void AssertLegible(SvgCanvas canvas, Box page, string chart)
    {
        for (var i = 0; i < canvas.Texts.Count; i++)
        {
            Assert.True(canvas.Texts[i].Box.Inside(page), $"{chart}: '{canvas.Texts[i].Text}' is cut off: {canvas.Texts[i].Box} in {page}");
            for (var j = 0; j < i; j++)
                Assert.False(canvas.Texts[i].Box.Grow(-0.5).Overlaps(canvas.Texts[j].Box), $"{chart}: '{canvas.Texts[i].Text}' lies on '{canvas.Texts[j].Text}'");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_Sample_IsWellFormedWithTitleAndDescription(string name)
    {
        var chart = Chart(name);
        var svg = XDocument.Parse(chart.ToSvg()).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal(chart.Title, svg.Element(ns + "title")!.Value);
        Assert.Equal(chart.Description, svg.Element(ns + "desc")!.Value);
        Assert.Equal("img", svg.Attribute("role")!.Value);
    }

    [Theory]
    [InlineData("bars")]
    [InlineData("dumbbell")]
    [InlineData("distribution")]
    [InlineData("scatter")]
    public void ToSvg_Outlets_AreNamedAndSwapWithTheData(string name)
    {
        const string mark = "\u0001";
        var chart = Chart(name);
        foreach (var outlet in ChartSamples.Two) Assert.Contains(outlet, chart.ToSvg());
        if (chart is ScatterChart { XAxis: var axis } points) chart = points with { XAxis = axis with { LowEnd = null, HighEnd = null } };
        string Swap(string text) => text.Replace(ChartSamples.Two[0], mark).Replace(ChartSamples.Two[1], ChartSamples.Two[0]).Replace(mark, ChartSamples.Two[1]);
        var swapped = chart switch
        {
            BarChart bars => bars with { Outlets = [.. bars.Outlets.Select(Swap)], Values = [.. bars.Values.Select(v => v with { Outlet = Swap(v.Outlet) })] },
            DumbbellChart dumbbell => dumbbell with { Outlets = [.. dumbbell.Outlets.Select(Swap)], Values = [.. dumbbell.Values.Select(v => v with { Outlet = Swap(v.Outlet) })] },
            DistributionChart tones => tones with { Outlets = [.. tones.Outlets.Select(Swap)], Observations = [.. tones.Observations.Select(v => v with { Outlet = Swap(v.Outlet) })] },
            ScatterChart scatter => (ChartSpec)(scatter with { Outlets = [.. scatter.Outlets.Select(Swap)], Points = [.. scatter.Points.Select(p => p with { Outlet = p.Outlet is null ? null : Swap(p.Outlet) })] }),
            _ => throw new InvalidOperationException(name),
        };
        Assert.Equal(Swap(chart.Description), swapped.Description);
        Assert.NotEqual(chart.Description, swapped.Description);
        Assert.Equal(Swap(chart.WithTitle("t").ToPlotlyJson()), swapped.WithTitle("t").ToPlotlyJson());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToPlotlyJson_Sample_HasDataAndLayoutWithTitle(string name)
    {
        var figure = JsonNode.Parse(Chart(name).ToPlotlyJson())!;
        Assert.NotEmpty(figure["data"]!.AsArray());
        Assert.False(string.IsNullOrEmpty((string?)figure["layout"]!["title"]!["text"]));
        if (Chart(name) is not (PairedTextChart or NetworkChart)) Assert.NotNull(figure["layout"]!["xaxis"]!["title"]!["text"]);
    }

    [Fact]
    public void ToPlotlyJson_Bars_HaveTheValuesOfTheData()
    {
        var chart = ChartSamples.Bars(ChartSamples.Two);
        var figure = JsonNode.Parse(chart.ToPlotlyJson())!;
        foreach (var trace in figure["data"]!.AsArray())
            foreach (var (category, x) in trace!["y"]!.AsArray().Zip(trace["x"]!.AsArray()))
                Assert.Equal(chart.Values.Single(v => v.Category == (string?)category && v.Outlet == (string?)trace["name"]).Value, (double?)x);
    }

    [Fact]
    public void ToPlotlyJson_MarkupInTexts_IsEscaped()
    {
        var json = ChartSamples.Terms().WithTitle("<b>&").WithSubtitle(null).ToPlotlyJson();
        Assert.DoesNotContain("<", JsonNode.Parse(json)!["layout"]!["title"]!["text"]!.ToString());
        Assert.DoesNotContain("<script>", json);
    }

    [Fact]
    public void With_ChangedTitle_LeavesTheOriginal()
    {
        var chart = ChartSamples.Bars(ChartSamples.Two);
        var changed = chart.WithTitle("Other").WithSubtitle(null).WithSource("S").WithOutlets("The Lantern", "Harbour Post");
        Assert.Equal(("Other", null, "S"), (changed.Title, changed.Subtitle, changed.Source));
        Assert.NotEqual("Other", chart.Title);
        Assert.Equal(ChartSamples.Bars(ChartSamples.Two).Values, ((BarChart)changed).Values);
    }

    [Fact]
    public void Styles_SameOutlets_HaveSameColoursInEveryChart()
    {
        var bars = ChartSamples.Bars(ChartSamples.Eight).Styles;
        Assert.Equal(bars, ChartSamples.Dumbbell(ChartSamples.Eight).Styles);
        Assert.Equal(8, bars.Select(s => s.Colour).Distinct().Count());
        Assert.Equal(8, bars.Select(s => s.Shape).Distinct().Count());
    }

    [Fact]
    public void Styles_ManyOutlets_AllDiffer() =>
        Assert.Equal(40, Enumerable.Range(0, 40).Select(i => OutletStyle.Of("x", i)).Distinct().Count());

    [Fact]
    public void Wrap_NoBreakSpaces_HoldTheirWordsTogether()
    {
        var lines = TextMetrics.Wrap("mentions per 1\u202f000\u00a0words", 120, TextStyle.Tick);
        Assert.Equal(["mentions per", "1\u202f000\u00a0words"], lines);
    }

    [Theory]
    [InlineData(760, false)]
    [InlineData(380, true)]
    public void ToSvg_Line_NamesOutletsAtItsEndsWhereThereIsRoom(int width, bool key) =>
        Assert.Equal(key, SvgKinds.HasKeyAt(ChartSamples.Line(ChartSamples.Two), width));

    [Fact]
    public void ToSvg_LineOfAnOutletWithoutPoints_SaysSo()
    {
        var chart = ChartSamples.Line(ChartSamples.Two);
        var svg = (chart with { Points = [.. chart.Points.Where(p => p.Outlet == ChartSamples.Two[0])] }).ToSvg();
        Assert.Contains($">{ChartSamples.Two[1]}: not in file</text>", svg);
    }

    [Fact]
    public void ToPlotlyJson_NetworkOutletWithoutLinks_IsNamed() =>
        Assert.Contains("\"name\":\"Third Gazette\"", (ChartSamples.Network() with { Outlets = [.. ChartSamples.Two, "Third Gazette"] }).ToPlotlyJson());

    [Fact]
    public void Condensed_Bars_BecomeAHeatmapWithTheSameNumbersForManyOutlets()
    {
        Assert.IsType<BarChart>(ChartSamples.Bars(ChartSamples.Two).Condensed());
        var many = ChartSamples.Bars(ChartSamples.Eight);
        var condensed = Assert.IsType<HeatmapChart>(many.Condensed());
        Assert.Equal(many.Values, condensed.Values);
        Assert.Equal(many.Title, condensed.Title);
    }

    public static TheoryData<string> Samples => [.. ChartSamples.All.Select(c => c.Name)];

    // The table is what is drawn: a number that one writer leaves out would be missing here.
    [Theory]
    [MemberData(nameof(Samples))]
    public void ToPlotlyJson_EveryKind_HoldsTheNumbersOfTheTable(string name)
    {
        var chart = ChartSamples.All.Single(c => c.Name == name).Chart;
        var drawn = new HashSet<string>();
        foreach (var trace in JsonNode.Parse(chart.ToPlotlyJson())!["data"]!.AsArray())
            foreach (var axis in new[] { "x", "y", "z" }) Collect(trace![axis], drawn);
        var columns = chart.ToDataFrame().Columns.Where(c => c.IsNumericColumn() && c.Name is "value" or "estimate" or "x" or "y");
        var numbers = columns.SelectMany(c => c.Cast<object?>().OfType<double>());
        Assert.All(numbers, number => Assert.Contains(global::Parallax.Display.CellFormat.Raw(number), drawn));
    }

    private static void Collect(JsonNode? node, HashSet<string> numbers)
    {
        if (node is JsonArray items) foreach (var item in items) Collect(item, numbers);
        else if (node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number) numbers.Add(global::Parallax.Display.CellFormat.Raw(value.GetValue<double>()));
    }

    [Fact]
    public void ToSvg_MissingAndZero_AreToldApart()
    {
        var svg = ChartSamples.NegativeBars().ToSvg();
        Assert.Contains(">not in file</text>", svg);
        Assert.Contains(">0.00</text>", svg);
    }

    [Fact]
    public void ToSvg_CategoryThatNobodyHas_SaysSoOnce()
    {
        var chart = ChartSamples.NegativeBars() with { Outlets = [], Values = [new("a", "b", null), new("a", "c", null), new("d", "b", 12_000), new("d", "c", 7_000)] };
        Assert.Equal(2, chart.ToSvg().Split(">not in file</text>").Length);
        Assert.Contains(">7,000</text>", chart.ToSvg());
    }

    [Fact]
    public void ToDataFrame_Bars_HasARowForEveryCell()
    {
        var frame = ChartSamples.NegativeBars().ToDataFrame();
        Assert.Equal(["category", "outlet", "value"], frame.Columns.Select(c => c.Name));
        Assert.Equal(6, frame.Rows.Count);
        Assert.Equal(1, frame["value"].NullCount);
    }

    [Fact]
    public void Values_SameCellTwice_Throws()
    {
        var chart = ChartSamples.NegativeBars() with { Values = [new("a", "b", 1), new("a", "b", 2)] };
        Assert.Contains("'a' has two values for b", Assert.Throws<ArgumentException>(() => chart.ToSvg()).Message);
    }

    [Fact]
    public void ToSvg_LogarithmicAxisWithZero_SaysWhatToDo()
    {
        var chart = ChartSamples.Terms() with { XAxis = new ChartAxis("x") { Logarithmic = true } };
        Assert.Contains("leave such values out", Assert.Throws<ArgumentException>(() => chart.ToSvg()).Message);
    }

    [Fact]
    public void ToSvg_NoData_IsAChartWithoutMarks()
    {
        Assert.Contains("<svg", (ChartSamples.NegativeBars() with { Values = [] }).ToSvg());
        Assert.Contains("<svg", (ChartSamples.Distribution(ChartSamples.Two, 5) with { Observations = [] }).ToSvg());
        Assert.Contains("<svg", (ChartSamples.Terms() with { Points = [] }).ToSvg());
        Assert.Contains("<svg", (ChartSamples.Dumbbell(ChartSamples.Two) with { Values = [] }).ToSvg());
    }

    [Fact]
    public void Formatter_AnyChart_PrefersHtmlAndPlotly() => Assert.Equal(
        ["text/html", "application/vnd.plotly.v1+json"], Formatter.GetPreferredMimeTypesFor(typeof(BarChart)));

    [Fact]
    public void Formatter_AnyChart_ShowsEmbeddedPicture()
    {
        var html = ((object)ChartSamples.Bars(ChartSamples.Two)).ToDisplayString("text/html");
        Assert.Contains("<img src=\"data:image/svg+xml;base64,", html);
        Assert.Contains("alt=\"Harbour Post mentions Ada Bell", html);
        Assert.StartsWith("{\"data\":[", ((object)ChartSamples.Bars(ChartSamples.Two)).ToDisplayString("application/vnd.plotly.v1+json"));
    }

    [Fact]
    public void OutletValueFrom_DataFrame_KeepsMissing()
    {
        var values = OutletValue.From(ChartSamples.NegativeBars().ToDataFrame(), "category", "value");
        Assert.Equal(6, values.Count);
        Assert.Null(values.Single(v => v.Category == "Ada Bell" && v.Outlet == "The Lantern").Value);
    }

    [Fact]
    public void ToDataFrame_DistributionOfThousands_HasItsHundredths()
    {
        var chart = ChartSamples.Distribution(["Star", "Moon"], 6000);
        var lane = chart.Lanes()[0];
        var table = chart.ToDataFrame();
        Assert.Equal(["Group", "Outlet", "Observations", "Quantile", "Value"], table.Columns.Select(c => c.Name));
        Assert.Equal([lane.Group, lane.Style.Outlet, lane.Values.Length, 0.5, lane.Median], table.Rows[50]);
        Assert.Equal(lane.Values[^1], table.Rows[100][4]);
    }

    [Fact]
    public void Thinned_DistributionOfThousands_HasTheSameMiddleHalf()
    {
        var chart = ChartSamples.Distribution(["Star", "Moon"], 6000);
        foreach (var (lane, thin) in chart.Lanes().Zip(chart.Thinned().Lanes()).Where(pair => pair.First.Values.Length > 5000))
        {
            Assert.Equal(1001, thin.Values.Length);
            Assert.Equal(lane.FirstQuartile, thin.FirstQuartile, 3);
            Assert.Equal(lane.Median, thin.Median, 3);
            Assert.Equal(lane.ThirdQuartile, thin.ThirdQuartile, 3);
        }
    }
}
