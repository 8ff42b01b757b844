using Microsoft.Playwright;

namespace Parallax.BrowserTests;

/// <summary>The report of twelve articles with their texts, used: pointed at, clicked, typed into, read.</summary>
public sealed class OpenedReportTests(BrowserFixture browser, OpenedReport report)
    : IClassFixture<BrowserFixture>, IClassFixture<OpenedReport>
{
    private const string Wide = "figure.chart .wide .mark.opens";

    [Fact]
    public async Task Mark_Hovered_TellsItsNumbers()
    {
        var page = (await OpenAsync(1280)).Page;
        var mark = page.Locator(Wide).First;
        await mark.HoverAsync();
        var tip = await page.Locator(".tip").InnerTextAsync();
        Assert.Equal(await mark.GetAttributeAsync("aria-label"), tip);
        Assert.Matches("\\d", tip);
    }

    [Theory]
    [InlineData(1280, "wide")]
    [InlineData(390, "narrow")]
    public async Task Mark_Clicked_OpensItsSentencesOnEveryScreen(int width, string side)
    {
        var page = (await OpenAsync(width)).Page;
        var mark = page.Locator($"figure.chart .{side} .mark.opens[data-places=name]").First;
        await mark.ClickAsync();
        var outlet = (await mark.GetAttributeAsync("data-outlet"))!;
        Assert.Contains(outlet, await page.Locator("dialog.places h2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("dialog.places .place mark").CountAsync() > 0);
        Assert.True(await Fits(page), "the page scrolls sideways");
    }

    [Fact]
    public async Task Marks_OfCounts_OpenIntoAsManyPlaces()
    {
        var page = (await OpenAsync(1280)).Page;
        var wrong = await page.EvaluateAsync<string[]>("""
            () => {
              const data = JSON.parse(document.getElementById('places').textContent);
              const counted = /: ([\d,]+) (mentions?|occurrences?|times?|attributions?|sentences? or parts?|persons?|people quoted|person quoted)\b/;
              return [...document.querySelectorAll('.wide .mark[data-places]')].flatMap(mark => {
                const { item, outlet, places } = mark.dataset, told = mark.getAttribute('aria-label').match(counted);
                if (!told || told[2].includes('per')) return [];
                const part = mark.closest('[data-articles]'), ids = part && new Set(JSON.parse(part.dataset.articles));
                const isThere = a => data.articles[a][0] === outlet && (!ids || ids.has(data.articles[a][3]));
                const found = (data.kinds[places][item] ?? []).filter(p => isThere(data.sentences[p[0]][0])).length;
                return found === Number(told[1].replace(',', '')) ? [] : [`${mark.getAttribute('aria-label')} opens ${found}`];
              });
            }
            """);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("part")]
    [InlineData("toward")]
    [InlineData("concept")]
    [InlineData("sex")]
    [InlineData("role")]
    public async Task Mark_OfEachKind_OpensTheListOfItsSentences(string kind)
    {
        var page = (await OpenAsync(1280)).Page;
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        var mark = page.Locator($"figure.chart .wide .mark.opens[data-places={kind}]").First;
        await mark.DispatchEventAsync("click");
        var outlet = (await mark.GetAttributeAsync("data-outlet"))!;
        Assert.Contains(outlet, await page.Locator("dialog.places h2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("dialog.places .place").CountAsync() > 0);
        Assert.True(await page.Locator("dialog.places .place mark").CountAsync() > 0);
    }

    [Fact]
    public async Task Dots_OfADistribution_AllOpen()
    {
        var page = (await OpenAsync(1280)).Page;
        var dots = page.Locator("figure.chart .wide .mark[data-places=part]");
        Assert.True(await dots.CountAsync() > 20);
        Assert.Equal(await dots.CountAsync(), await page.Locator("figure.chart .wide .mark.opens[data-places=part]").CountAsync());
    }

    [Fact]
    public async Task Keyboard_Alone_ReachesAMarkOpensItAndComesBack()
    {
        var page = (await OpenAsync(1280)).Page;
        await page.Locator("figure.chart .wide .mark[tabindex='0']").First.FocusAsync();
        // A mark of nothing has nothing to open.
        for (var step = 0; step < 8; step++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            if (await page.EvaluateAsync<bool>("() => document.activeElement.classList.contains('opens')")) break;
        }
        var focused = await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')");
        Assert.Equal(focused, await page.Locator(".tip").InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("dialog.places").IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("dialog.places").IsVisibleAsync());
        Assert.Equal(focused, await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')"));
    }

    [Fact]
    public async Task LookUp_Word_TellsItsCountsAndOpensIt()
    {
        var page = (await OpenAsync(1280)).Page;
        await page.FillAsync("#look-up", "ferry");
        Assert.Contains("uses of the word", await page.Locator(".found").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".found button").First.ClickAsync();
        Assert.Contains("ferry", await page.Locator("dialog.places .list").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Plane_Searched_ShowsTheWordAndFadesTheOthers()
    {
        var page = (await OpenAsync(1280)).Page;
        var plane = page.Locator("#n4 figure.chart").First;
        await plane.Locator("input[type=search]").FillAsync("greed");
        Assert.Equal(1, await plane.Locator(".wide .mark.found").CountAsync());
        Assert.Contains("searched", await plane.GetAttributeAsync("class"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_SortedAndFiltered_HasItsRowsInOrder()
    {
        var page = (await OpenAsync(1280)).Page;
        var table = page.Locator("#n3 table.parallax-frame").First;
        await table.Locator("th button.sort").First.ClickAsync();
        var first = await Column(table);
        Assert.Equal(first.OrderByDescending(Value), first);
        await table.Locator("th button.sort").First.ClickAsync();
        Assert.Equal(first.OrderBy(Value), await Column(table));
        Assert.Equal("ascending", await table.Locator("th").First.GetAttributeAsync("aria-sort"));
    }

    [Fact]
    public async Task Table_Filtered_ShowsOnlyWhatFits()
    {
        var page = (await OpenAsync(1280)).Page;
        var filter = page.Locator("section.key input.filter").First;
        await filter.FillAsync("zzzz");
        var table = page.Locator("section.key input.filter + table").First;
        Assert.Equal(0, await table.Locator("tbody tr:visible").CountAsync());
        await filter.FillAsync("");
        Assert.True(await table.Locator("tbody tr:visible").CountAsync() >= 8);
    }

    [Fact]
    public async Task Article_MarkClicked_TellsWhatWasFoundAndHowToPutItRight()
    {
        var page = (await OpenAsync(1280)).Page;
        await page.Locator(".parallax-reading:not(.pairs) details.article summary").First.ClickAsync();
        await page.Locator(".parallax-reading p.body .name").First.ClickAsync();
        var told = await page.Locator("dialog.places").InnerTextAsync();
        Assert.Contains("by name; rule", told, StringComparison.Ordinal);
        Assert.Contains("article,row,field,value", told, StringComparison.Ordinal);
        Assert.Contains("link,RIGHT NAME", told, StringComparison.Ordinal);
        Assert.Contains("forms:", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pairs_Opened_SetMatchedSentencesBesideEachOther()
    {
        var page = (await OpenAsync(1280)).Page;
        await page.Locator(".parallax-reading.pairs summary").First.ClickAsync();
        var row = page.Locator(".parallax-reading.pairs .row.both").First;
        var (left, right) = (await row.Locator(".left").BoundingBoxAsync(), await row.Locator(".right").First.BoundingBoxAsync());
        Assert.True(left!.X + left.Width <= right!.X + 1);
        Assert.Equal(left.Y, right.Y, 3.0);
        Assert.Contains("likeness", await row.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CSV", ".csv")]
    [InlineData("SVG", ".svg")]
    [InlineData("PNG", ".png")]
    public async Task Chart_Saved_IsAFileOfItsKind(string button, string extension)
    {
        var page = (await OpenAsync(1280)).Page;
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".tools button", new() { HasText = button }).First.ClickAsync());
        Assert.EndsWith(extension, download.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(new FileInfo(await download.PathAsync()).Length > 50);
    }

    [Fact]
    public async Task Link_IntoTheAppendix_UnfoldsIt()
    {
        var page = (await OpenAsync(1280)).Page;
        await page.Locator("section.key .origin a").First.ClickAsync();
        // The browser tells the page that its address has changed after the click has ended.
        await page.Locator("details.notebook[open]").First.WaitForAsync();
    }

    [Fact]
    public async Task Report_WithoutScript_IsReadAsBefore()
    {
        var watched = await browser.NewPageAsync(1280, script: false);
        await watched.Page.SetContentAsync(report.Page);
        Assert.True(await watched.Page.Locator("figure.chart .wide svg").First.IsVisibleAsync());
        Assert.Equal(0, await watched.Page.Locator(".tools, dialog, #look-up").CountAsync());
        Assert.True(await watched.Page.Locator("section.key h2").CountAsync() >= 5);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(768)]
    [InlineData(390)]
    public async Task Report_EveryArticleOpen_FitsTheScreenAndAsksNobody(int width)
    {
        var watched = await OpenAsync(width);
        await watched.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        Assert.True(await Fits(watched.Page), "the report scrolls sideways");
        Assert.Empty(watched.Complaints);
        Assert.Empty(watched.Requests);
    }

    [Fact]
    public async Task Report_Charts_AreNoneTwice()
    {
        var page = (await OpenAsync(1280)).Page;
        var numbers = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.wide metadata.csv')].map(m => m.textContent)");
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    }

    private static Task<bool> Fits(IPage page) =>
        page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth");

    private static async Task<IReadOnlyList<string>> Column(ILocator table) =>
        await table.Locator("tbody td:first-child").AllInnerTextsAsync();

    private static double Value(string text) =>
        double.Parse(text.Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<WatchedPage> OpenAsync(int width)
    {
        var watched = await browser.NewPageAsync(width);
        await watched.Page.SetContentAsync(report.Page);
        return watched;
    }
}
