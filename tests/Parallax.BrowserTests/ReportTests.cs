using Microsoft.Playwright;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Html;
using Parallax.Tests;

namespace Parallax.BrowserTests;

/// <summary>The report of the committed notebooks as readers meet it: on a desk, a tablet, a phone, in the dark, on paper.</summary>
public sealed class ReportTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string LowContrast = """
        () => {
          const parse = c => { const m = c.match(/[\d.]+/g).map(Number); return { rgb: m.slice(0, 3), a: m[3] ?? 1 }; };
          const mix = (top, under, a) => top.map((v, i) => v * a + under[i] * (1 - a));
          const luminance = rgb => rgb.map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const page = matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
          const back = e => { if (!e) return page; const c = parse(getComputedStyle(e).backgroundColor); return c.a === 1 ? c.rgb : mix(c.rgb, back(e.parentElement), c.a); };
          const opacity = e => e ? +getComputedStyle(e).opacity * opacity(e.parentElement) : 1;
          return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).flatMap(e => {
            const behind = back(e), text = parse(getComputedStyle(e).color), ink = mix(text.rgb, behind, text.a * opacity(e));
            const [a, b] = [luminance(ink), luminance(behind)].sort((x, y) => y - x), ratio = (a + 0.05) / (b + 0.05);
            return ratio < 4.5 ? [`${ratio.toFixed(2)}: <${e.tagName.toLowerCase()}> ${e.textContent.trim().slice(0, 40)}`] : [];
          });
        }
        """;

    private static readonly Lazy<string> Report = new(() => HtmlPage.Write("Parallax",
        Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), Notebook.Load(f)))));

    public static TheoryData<int, ColorScheme> Screens => new()
    {
        { 1280, ColorScheme.Light }, { 1280, ColorScheme.Dark }, { 768, ColorScheme.Light }, { 390, ColorScheme.Light }, { 390, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Report_OnAScreen_FitsIsLegibleAndAsksNobody(int width, ColorScheme scheme)
    {
        var watched = await OpenAsync(width, scheme);
        Assert.True(await watched.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the report scrolls sideways");
        var faint = await watched.Page.EvaluateAsync<string[]>(LowContrast);
        Assert.True(faint.Length == 0, "text with a contrast below 4.5:1:\n" + string.Join('\n', faint.Distinct().Take(20)));
        Assert.Empty(watched.Complaints);
        Assert.Empty(watched.Requests);
    }

    [Fact]
    public async Task Report_Charts_AreSixOrMoreAndNameEveryOutlet()
    {
        var watched = await OpenAsync(1280, ColorScheme.Light);
        var texts = await watched.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('figure.chart .wide svg')].map(svg => svg.getAttribute('aria-label'))");
        var outlets = Coverage.Load(Repository.PathOf("data", "coverage")).Outlets;
        // A chart of a model's accuracy is about no outlet.
        var named = texts.Where(text => outlets.Any(outlet => text.Contains(outlet, StringComparison.Ordinal))).ToList();
        Assert.InRange(named.Count, 12, 200);
        Assert.InRange(texts.Length - named.Count, 0, 2);
        Assert.All(named, text => Assert.All(outlets, outlet => Assert.Contains(outlet, text)));
    }

    [Fact]
    public async Task Report_ChartsAtBothWidths_HaveNoTextCutOrOverlapping()
    {
        var watched = await OpenAsync(1280, ColorScheme.Light);
        await watched.Page.EvaluateAsync(TextBoxes.Unfold);
        Assert.InRange(await watched.Page.EvaluateAsync<int>("() => document.querySelectorAll('svg').length"), 12, 400);
        Assert.Empty(await watched.Page.EvaluateAsync<string[]>(TextBoxes.Faults));
    }

    [Fact]
    public async Task Report_OnPaper_FitsThePage()
    {
        var watched = await OpenAsync(794, ColorScheme.Light);
        await watched.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await watched.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the printed report is wider than the paper");
        Assert.True((await watched.Page.PdfAsync(new() { Format = "A4" })).Length > 10_000);
    }

    private async Task<WatchedPage> OpenAsync(int width, ColorScheme scheme)
    {
        var watched = await browser.NewPageAsync(width, scheme: scheme);
        await watched.Page.SetContentAsync(Report.Value);
        await watched.Page.WaitForFunctionAsync("() => [...document.images].every(i => i.complete)");
        return watched;
    }
}
