using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Charts;
using Parallax.Display;
using Parallax.Tests.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Parallax.Tests.Display;

/// <summary>Figures of Plotly.NET in the formatter that .NET Interactive and our own sessions use.</summary>
public sealed class FigureDisplayTests
{
    private const string Html = "text/html";
    private const string PlotlyType = "application/vnd.plotly.v1+json";

    public FigureDisplayTests() => FigureDisplay.Register();

    private static GenericChart Own => Chart.Bar<double, string, string>(values: [4, 7.5], Keys: new[] { "Ada & Bell", "Otto Crane" }, Name: "mentions", UseDefaults: false);

    [Fact]
    public void Formatter_Figure_PrefersHtmlAndPlotly() =>
        Assert.Equal([Html, PlotlyType], Formatter.GetPreferredMimeTypesFor(Own.GetType()));

    [Fact]
    public void Formatter_ConvertedChart_ShowsOurPicture()
    {
        var chart = ChartSamples.Bars(ChartSamples.Two);
        Assert.Equal(chart.ToHtml(), Show(chart.ToPlotly(), Html));
        Assert.Equal(chart.ToPlotlyJson(), Show(chart.ToPlotly(), PlotlyType));
    }

    [Fact]
    public void Formatter_ConvertedChartChangedInPlace_ShowsTheChangedFigure()
    {
        var figure = ChartSamples.Bars(ChartSamples.Two).ToPlotly();
        GenericChart.getLayout(figure).SetProperty("width", 512);
        Assert.DoesNotContain("<picture>", Show(figure, Html));
        Assert.Contains("\"width\":512", Show(figure, PlotlyType));
    }

    [Fact]
    public void Formatter_RestyledChart_ShowsTextAndNumbers()
    {
        var html = Show(ChartSamples.Bars(ChartSamples.Two).ToPlotly().WithXAxisStyle<double, double, string>(TitleText: "times"), Html);
        Assert.DoesNotContain("<picture>", html);
        Assert.Contains("<figcaption>Harbour Post mentions Ada Bell twice as often as The Lantern", html);
        Assert.Contains("<td>The Lantern</td><td style=\"text-align:right\">8</td><td style=\"text-align:left\">Otto Crane</td>", html);
    }

    [Fact]
    public void Formatter_UsersFigure_ShowsTextAndNumbersEscaped()
    {
        var html = Show(Own, Html);
        Assert.Contains("<figcaption>Figure of bar “mentions” (2 rows: x 4 to 7.5).</figcaption>", WebDecoded(html));
        Assert.Contains("<td style=\"text-align:left\">Ada &amp; Bell</td>", html);
        Assert.Contains("<details open>", html);
    }

    [Fact]
    public void Formatter_UsersFigure_IsTheSameEveryTimeAndDiffersFromOthers()
    {
        Assert.Equal(Show(Own, Html), Show(Own, Html));
        Assert.NotEqual(Class(Show(Own, Html)), Class(Show(Own.WithSize(Width: 300), Html)));
    }

    [Fact]
    public void Formatter_ClosingTagsInTexts_CannotLeaveTheScript()
    {
        const string attack = "</script><script>alert(1)</script><!-- ";
        var html = Show(Chart.Point<double, double, string>(x: [1], y: [2], Name: attack, MultiText: new[] { attack }, UseDefaults: false), Html);
        Assert.DoesNotContain("<script>alert", html);
        Assert.DoesNotContain("<!--", html);
        Assert.Equal(2, html.Split("</script>").Length - 1);
    }

    [Fact]
    public void Formatter_UsersFigure_GivesTheFigureToPlotly()
    {
        var figure = JsonNode.Parse(Show(Own, PlotlyType))!;
        Assert.Equal([4.0, 7.5], figure["data"]![0]!["x"]!.AsArray().Select(v => (double)v!));
        Assert.Null(figure["frames"]);
    }

    [Fact]
    public void Formatter_PlainText_IsTheTextAlternative() => Assert.Equal("Figure of bar “mentions” (2 rows: x 4 to 7.5).", Show(Own, "text/plain"));

    [Fact]
    public void Formatter_ManyRows_SaysHowManyAreShown()
    {
        var values = Enumerable.Range(0, 200).Select(i => (double)i).ToArray();
        Assert.Contains("50 of 200 rows are shown.", Show(Chart.Point<double, double, string>(values, values, UseDefaults: false), Html));
    }

    [Fact]
    public void Formatter_Heatmap_ShowsEachCellWithItsRowAndColumn()
    {
        var html = Show(Chart.Heatmap<double, string, string, string>(zData: new[] { new[] { 1.0, 2 }, [3, 4] }, X: new[] { "p", "q" }, Y: new[] { "r", "s" }, UseDefaults: false), Html);
        Assert.Contains("<td style=\"text-align:left\">q</td><td style=\"text-align:left\">s</td><td style=\"text-align:right\">4</td>", html);
    }

    [Fact]
    public void Formatter_Pie_ShowsLabelsAndValues() => Assert.Contains(
        "<td style=\"text-align:left\">own</td><td style=\"text-align:right\">3</td>",
        Show(Chart.Pie<double, string, string>(values: [3, 5], Labels: new[] { "own", "quoted" }, UseDefaults: false), Html));

    [Fact]
    public void Formatter_TableFigure_HasItsColumnsUnderTheirHeads()
    {
        var html = Show(ChartSamples.PairedText().ToPlotly().WithSize(Width: 400), Html);
        Assert.Contains("<th>trace</th><th>Harbour Post</th><th>The Lantern</th>", html);
        Assert.Contains("<td style=\"text-align:left\">no counterpart</td>", html);
    }

    [Fact]
    public void Formatter_EncodedNumbers_AreRead()
    {
        var figure = Chart.Point<double, double, string>(x: [1], y: [2], UseDefaults: false);
        var encoded = new DynamicObj.DynamicObj();
        encoded.SetProperty("dtype", "i2");
        encoded.SetProperty("bdata", Convert.ToBase64String([0xfe, 0xff, 0x2c, 0x01]));
        GenericChart.getTraces(figure)[0].SetProperty("y", encoded);
        Assert.Contains("y −2 to 300", Show(figure, "text/plain"));
    }

    [Fact]
    public void Formatter_FigureThatPlotlyCannotWrite_SaysWhatIsExpected()
    {
        var figure = Chart.Point<double, double, string>(x: [1], y: [2], UseDefaults: false);
        GenericChart.getTraces(figure)[0].SetProperty("customdata", new Unreadable());
        var fault = Assert.Throws<ArgumentException>(() => Parallax.Charts.Plotly.FigureJson.Of(figure));
        Assert.StartsWith("Plotly.NET cannot write this figure as JSON: ", fault.Message);
        Assert.Contains("look at the members that were set by name", fault.Message);
    }

    private sealed class Unreadable
    {
        public int Value => throw new InvalidOperationException("no value");
    }

    private static string Show(GenericChart figure, string mimeType) => ((object)figure).ToDisplayString(mimeType);

    private static string WebDecoded(string html) => System.Net.WebUtility.HtmlDecode(html);

    private static string Class(string html) => html.Split('"')[1];
}
