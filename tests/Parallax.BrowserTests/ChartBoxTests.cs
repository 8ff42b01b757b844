using Microsoft.Playwright;
using Parallax.Charts;
using Parallax.Tests.Charts;

namespace Parallax.BrowserTests;

/// <summary>What a browser measures in the pictures: its own fonts, not our table of widths.</summary>
public sealed class ChartBoxTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1280, 1200)]
    [InlineData(1280, 760)]
    [InlineData(768, 720)]
    [InlineData(390, 360)]
    public async Task Text_EveryChart_NeitherOverlapsNorIsCutOff(int viewport, int width)
    {
        var watched = await browser.NewPageAsync(viewport);
        await watched.Page.SetContentAsync(string.Concat(ChartSamples.All.Select(c => $"<div id=\"{c.Name}\">{c.Chart.ToSvg(width)}</div>")));
        Assert.Empty(await watched.Page.EvaluateAsync<string[]>(TextBoxes.Faults));
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(768, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    public async Task ToHtml_EveryChart_FitsThePageAndAsksNobody(int viewport, ColorScheme scheme)
    {
        var watched = await browser.NewPageAsync(viewport, scheme: scheme);
        await watched.Page.SetContentAsync("<meta name=viewport content='width=device-width'>" + string.Join("\n", ChartSamples.All.Select(c => $"<p>{c.Chart.ToHtml()}</p>")));
        await watched.Page.WaitForFunctionAsync("() => [...document.images].every(i => i.complete)");
        Assert.Equal(ChartSamples.All.Count(), await watched.Page.EvaluateAsync<int>("() => [...document.images].filter(i => i.naturalWidth > 0 && i.alt.length > 20).length"));
        Assert.True(await watched.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
        Assert.True(await watched.Page.EvaluateAsync<bool>("w => [...document.images].every(i => i.naturalWidth === w)", viewport <= 600 ? 380 : 760), "the picture for another width is shown");
        Assert.Empty(watched.Complaints);
        Assert.Empty(watched.Requests);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 255)]
    [InlineData(ColorScheme.Dark, 28)]
    public async Task ToHtml_Picture_FollowsTheReadersScheme(ColorScheme scheme, int red)
    {
        var watched = await browser.NewPageAsync(1280, scheme: scheme);
        await watched.Page.SetContentAsync("<meta name=color-scheme content='light dark'>" + ChartSamples.Bars(ChartSamples.Two).ToHtml());
        var picture = Convert.ToBase64String(await watched.Page.Locator("img").ScreenshotAsync());
        Assert.Equal(red, await watched.Page.EvaluateAsync<int>("""
            async png => {
              const image = new Image(); image.src = 'data:image/png;base64,' + png; await image.decode();
              const canvas = document.createElement('canvas'); canvas.width = image.width; canvas.height = image.height;
              const context = canvas.getContext('2d'); context.drawImage(image, 0, 0);
              return context.getImageData(Math.floor(image.width / 2), 6, 1, 1).data[0];
            }
            """, picture));
    }

    [Fact]
    public async Task ToSvg_Bars_AreAsLongAsTheirValues()
    {
        var chart = ChartSamples.Bars(ChartSamples.Two);
        var watched = await browser.NewPageAsync(1280);
        await watched.Page.SetContentAsync(chart.ToSvg());
        var widths = await watched.Page.EvaluateAsync<double[]>($"() => [...document.querySelectorAll('rect')].slice(1).map(r => r.width.baseVal.value)");
        var values = chart.Values.Where(v => v.Value is not null).Select(v => v.Value!.Value).ToArray();
        Assert.Equal(values.Length, widths.Length);
        var unit = widths.Zip(values).Where(p => p.Second > 0).Select(p => p.First / p.Second).ToArray();
        Assert.All(unit, u => Assert.Equal(unit[0], u, 0.01));
    }

    [Fact]
    public void SavePng_Chart_IsAPictureOfTheAskedSize()
    {
        Assert.SkipUnless(browser.Missing is null, browser.Missing ?? "");
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Guid.NewGuid():N}.png");
        try
        {
            ChartSamples.Bars(ChartSamples.Two).SavePng(path, new PngOptions { Width = 600, Scale = 1 });
            var bytes = File.ReadAllBytes(path);
            Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(bytes, 1, 3));
            Assert.Equal(600, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        }
        finally { File.Delete(path); }
    }
}
