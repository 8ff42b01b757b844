using Parallax.Charts;
using Parallax.Tables;

namespace Parallax.Tests.Charts;

public sealed class ChartExportTests
{
    private static readonly BarChart Chart = ChartSamples.Bars(ChartSamples.Two);

    [Fact]
    public void Save_TextFormats_WritesWhatTheChartGives()
    {
        var folder = Directory.CreateTempSubdirectory("parallax-charts-");
        try
        {
            string In(string name) => Path.Combine(folder.FullName, name);
            Chart.SaveSvg(In("a.svg"), 600);
            Chart.SavePlotlyJson(In("a.json"));
            Chart.SaveCsv(In("a.csv"));
            Assert.Equal(Chart.ToSvg(600), File.ReadAllText(In("a.svg")));
            Assert.Equal(Chart.ToPlotlyJson(), File.ReadAllText(In("a.json")));
            Assert.Equal(Chart.ToDataFrame().ToCsv(digits: 6), File.ReadAllText(In("a.csv")));
            Assert.Equal(3, folder.GetFiles().Length);
        }
        finally { folder.Delete(recursive: true); }
    }

    [Fact]
    public void SavePng_NoSuchBrowser_LeavesNothing()
    {
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Guid.NewGuid():N}.png");
        Assert.ThrowsAny<Exception>(() => Chart.SavePng(path, new PngOptions { Browser = "/no/such/browser" }));
        Assert.False(File.Exists(path));
    }
}
