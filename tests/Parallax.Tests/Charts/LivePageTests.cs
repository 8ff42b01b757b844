using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Parallax.Charts;
using Chart = Plotly.NET.CSharp.Chart;

namespace Parallax.Tests.Charts;

/// <summary>Pages on which a chart is live, with the plotly.js of Plotly.NET in them.</summary>
public sealed partial class LivePageTests
{
    [Fact]
    public void PlotlyScript_OfPlotlyNet_IsPlotly() => Assert.Contains("plotly.js v2.28.0", PlotlyScript.Read()[..200]);

    [Fact]
    public void ToLiveHtml_Chart_HoldsPictureFigureAndPlotly()
    {
        var chart = ChartSamples.Bars(ChartSamples.Two);
        var page = chart.ToLiveHtml();
        Assert.Contains(chart.ToHtml(), page);
        Assert.Contains($"<script type=\"application/json\">{chart.ToPlotlyJson()}</script>", page);
        Assert.Contains("plotly.js v2.28.0", page);
        Assert.Equal(page, chart.ToLiveHtml());
    }

    [Fact]
    public void ToLiveHtml_Page_AllowsExactlyItsScripts()
    {
        var page = ChartSamples.Bars(ChartSamples.Two).ToLiveHtml();
        var hashes = Script().Matches(page).Select(m => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(m.Groups[1].Value)))).ToArray();
        Assert.Equal(2, hashes.Length);
        Assert.Contains($"script-src 'sha256-{hashes[0]}' 'sha256-{hashes[1]}'\"", page);
        Assert.Contains("default-src 'none'", page);
    }

    [Fact]
    public void ToLiveHtml_ClosingTagsInTexts_CannotLeaveTheirElement()
    {
        const string attack = "</script><script>alert(1)</script><!--";
        var figure = Chart.Point<double, double, string>(x: [1], y: [2], Name: attack, UseDefaults: false);
        Assert.DoesNotContain("<script>alert", figure.ToLiveHtml());
        Assert.DoesNotContain("<script>alert", ChartSamples.Terms().WithTitle(attack).ToLiveHtml());
    }

    [Fact]
    public void SaveHtml_Chart_IsThePage()
    {
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Guid.NewGuid():N}.html");
        try
        {
            ChartSamples.Bars(ChartSamples.Two).SaveHtml(path);
            Assert.Equal(ChartSamples.Bars(ChartSamples.Two).ToLiveHtml(), File.ReadAllText(path));
        }
        finally { File.Delete(path); }
    }

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
