using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Tests.Charts;

namespace Parallax.Polyglot.Tests;

public sealed class KernelExtensionTests
{
    [Fact]
    public void Load_DataFrame_ShowsAsTable()
    {
        KernelExtension.Load();
        var data = Frame.FromRows(["<b>"], ("name", x => x)).ToDataFrame();
        Assert.Contains("<td style=\"text-align:left\">&lt;b&gt;</td>", data.ToDisplayString("text/html"));
    }

    [Fact]
    public void Load_PlotlyNetChart_ShowsAsFigure()
    {
        KernelExtension.Load();
        var chart = ChartSamples.Bars(ChartSamples.Two).ToPlotlyNet();
        Assert.Contains("\"Harbour Post\"", chart.ToDisplayString("application/vnd.plotly.v1+json"));
    }

    [Fact]
    public void Load_PlotlyNetChart_PrefersTheFigureToATree()
    {
        KernelExtension.Load();
        var chart = ChartSamples.Bars(ChartSamples.Two).ToPlotlyNet();
        // The kernel asks by the runtime's type, which is a case of the union GenericChart.
        Assert.Equal("application/vnd.plotly.v1+json", Formatter.GetPreferredMimeTypesFor(chart.GetType()).First());
    }
}
