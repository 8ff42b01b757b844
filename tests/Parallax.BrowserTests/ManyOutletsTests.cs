using Parallax.Notebooks.Html;
using Parallax.Notebooks.Running;
using Parallax.Tests;

namespace Parallax.BrowserTests;

/// <summary>The report of eight outlets with long names, made by running the notebooks on articles under their names.</summary>
public sealed class ManyOutletsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private static readonly string[] Names =
    [
        "The Independent Observer of Maritime and Fisheries Affairs", "Evening Star of the Northern Isles", "Überlandverkehrsgesellschaftsanzeiger",
        "Le Courrier indépendant du Littoral", "Агентство Прибой Северного побережья", "日本海沿岸新聞ニュース通信社", "Daily Ferryman & Islander", "Q",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Report_EightOutlets_FitsEveryScreenWithNoTextCutOrOverlapping()
    {
        Assert.SkipUnless(browser.Missing is null, browser.Missing ?? "");
        var page = await ReportAsync();
        foreach (var width in (int[])[1280, 768, 390])
        {
            var watched = await browser.NewPageAsync(width);
            await watched.Page.SetContentAsync(page);
            Assert.True(await watched.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"the report scrolls sideways at {width}");
            Assert.Empty(watched.Complaints);
        }

        var charts = await browser.NewPageAsync(1280);
        await charts.Page.SetContentAsync(page);
        await charts.Page.EvaluateAsync(TextBoxes.Unfold);
        Assert.InRange(await charts.Page.EvaluateAsync<int>("() => document.querySelectorAll('svg').length"), 12, 400);
        Assert.Empty(await charts.Page.EvaluateAsync<string[]>(TextBoxes.Faults));
    }

    private async Task<string> ReportAsync()
    {
        var samples = Directory.GetFiles(Repository.PathOf("data", "sample"), "*.txt").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < Names.Length; i++)
        {
            var outlet = Directory.CreateDirectory(Path.Combine(_folder, "in", Names[i])).FullName;
            for (var k = 0; k < 2; k++) File.Copy(samples[(i + k) % samples.Length], Path.Combine(outlet, $"{i}-{k}.txt"));
        }

        var records = Path.Combine(_folder, "records");
        Coverage.Load(Path.Combine(_folder, "in")).Save(records);
        var parameters = new Dictionary<string, string> { ["coverage"] = records };
        var runner = new NotebookRunner(new RunOptions { Parameters = parameters, ShareProcesses = true });
        var notebooks = Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToList();
        var runs = await runner.RunAllAsync(notebooks, cancellation: TestContext.Current.CancellationToken);
        Assert.All(runs, run => Assert.True(run.Succeeded, run.Path));
        return HtmlPage.Write("Eight outlets", runs.Select(run => (Path.GetFileName(run.Path), run.Executed!)));
    }
}
