using System.Text.Json;
using Parallax.Charts;
using Parallax.Tests.Charts;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Parallax.BrowserTests;

/// <summary>The figures, drawn by plotly.js itself.</summary>
public sealed class PlotlyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Draw = """
        async json => {
          const figure = JSON.parse(json);
          let faults;
          try { faults = Plotly.validate(figure.data, figure.layout) ?? []; }
          catch (error) { faults = [{ msg: `validate: ${error.message}` }]; }
          const div = document.createElement('div');
          div.style.width = '760px';
          document.body.append(div);
          await Plotly.newPlot(div, figure.data, figure.layout, { staticPlot: true });
          const drawn = div.querySelectorAll('.main-svg path, .main-svg text').length;
          div.remove();
          return [...faults.map(f => f.msg), ...(drawn > 5 ? [] : [`only ${drawn} shapes were drawn`])];
        }
        """;

    [Fact]
    public async Task Figure_EveryChart_IsValidAndDrawsWithoutAWarning()
    {
        var watched = await browser.NewPageAsync(1280);
        await watched.Page.AddScriptTagAsync(new() { Content = PlotlyScript.Read() });
        var faults = new List<string>();
        foreach (var (name, chart) in ChartSamples.All)
            faults.AddRange((await watched.Page.EvaluateAsync<string[]>(Draw, chart.ToPlotlyJson())).Select(f => $"{name}: {f}"));
        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Bars_DrawnByPlotly_HaveTheValuesAndTextsOfTheChart()
    {
        var chart = ChartSamples.Bars(ChartSamples.Two);
        var watched = await browser.NewPageAsync(1280);
        await watched.Page.AddScriptTagAsync(new() { Content = PlotlyScript.Read() });
        var drawn = await watched.Page.EvaluateAsync<JsonElement>("""
            async json => {
              const figure = JSON.parse(json), div = document.createElement('div');
              document.body.append(div);
              await Plotly.newPlot(div, figure.data, figure.layout);
              return div.calcdata.flatMap(trace => trace.map(bar => ({ outlet: trace[0].trace.name, category: trace[0].trace.y[bar.i ?? bar.index ?? 0], size: bar.s === undefined ? null : bar.s })));
            }
            """, chart.ToPlotlyJson());
        var bars = drawn.EnumerateArray().Where(b => b.GetProperty("size").ValueKind == JsonValueKind.Number).ToArray();
        Assert.Equal(chart.Values.Count(v => v.Value is not null), bars.Length);
        Assert.All(bars, b => Assert.Equal(
            chart.Values.Single(v => v.Outlet == b.GetProperty("outlet").GetString() && v.Category == b.GetProperty("category").GetString()).Value, b.GetProperty("size").GetDouble()));
    }

    [Theory]
    [InlineData("bars")]
    [InlineData("heatmap-eight")]
    [InlineData("multiples")]
    [InlineData("paired-text")]
    public async Task LivePage_OfAChart_DrawsItAndAsksNobody(string name)
    {
        var watched = await browser.NewPageAsync(1280);
        await watched.Page.SetContentAsync(ChartSamples.All.Single(c => c.Name == name).Chart.ToLiveHtml());
        await watched.Page.WaitForFunctionAsync("() => document.querySelector('.still').hidden");
        Assert.True(await watched.Page.EvaluateAsync<int>("() => document.querySelectorAll('.live .main-svg path, .live .main-svg text').length") > 5);
        Assert.Empty(watched.Complaints);
        Assert.Empty(watched.Requests);
    }

    [Fact]
    public async Task Title_DrawnByPlotly_HasTheSubtitleBelowItAndNothingOnTopOfIt()
    {
        var watched = await browser.NewPageAsync(1280);
        await watched.Page.SetContentAsync(ChartSamples.Bars(ChartSamples.Two).ToLiveHtml());
        await watched.Page.WaitForFunctionAsync("() => document.querySelector('.still').hidden");
        var boxes = await watched.Page.EvaluateAsync<double[]>("""
            () => {
              const [title, subtitle] = document.querySelectorAll('.gtitle tspan.line');
              const box = e => e.getBoundingClientRect();
              return [box(title).bottom, box(subtitle).top, box(subtitle).bottom, box(document.querySelector('.legend')).top];
            }
            """);
        Assert.True(boxes[0] <= boxes[1] + 4, $"the subtitle begins at {boxes[1]}, the title ends at {boxes[0]}");
        Assert.True(boxes[2] <= boxes[3] + 1, $"the legend begins at {boxes[3]}, the subtitle ends at {boxes[2]}");
    }

    [Fact]
    public async Task Fragment_OfAUsersFigureWithoutPlotly_ShowsItsNumbers()
    {
        var watched = await browser.NewPageAsync(1280);
        await watched.Page.SetContentAsync(Fragment());
        Assert.True(await watched.Page.Locator("figure td").First.IsVisibleAsync());
        Assert.Contains("bar “mentions” (2 rows", await watched.Page.Locator("figcaption").InnerTextAsync());
        Assert.Empty(watched.Complaints);
        Assert.Empty(watched.Requests);
    }

    [Fact]
    public async Task Fragment_ShownTwiceOnAPageWithPlotly_IsDrawnTwice()
    {
        var watched = await browser.NewPageAsync(1280);
        await watched.Page.SetContentAsync($"<script>{PlotlyScript.Read()}</script>{Fragment()}{Fragment()}");
        await watched.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('details')].every(d => !d.open)");
        Assert.Equal(2, await watched.Page.EvaluateAsync<int>("() => document.querySelectorAll('figure .bars').length"));
        Assert.Empty(watched.Complaints);
    }

    private static string Fragment()
    {
        GenericChart figure = Chart.Bar<double, string, string>(values: [4, 7.5], Keys: new[] { "Ada Bell", "Otto Crane" }, Name: "mentions", UseDefaults: false);
        return Parallax.Charts.Export.FigureHtml.Write(figure);
    }
}
