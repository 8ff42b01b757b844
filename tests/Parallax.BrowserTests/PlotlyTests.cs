using System.Text.Json;
using Parallax.Charts;
using Parallax.Tests.Charts;

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
        await watched.Page.AddScriptTagAsync(new() { Path = PlotlyPackage.Path });
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
        await watched.Page.AddScriptTagAsync(new() { Path = PlotlyPackage.Path });
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
}
