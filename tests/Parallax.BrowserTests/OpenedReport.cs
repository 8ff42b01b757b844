using Parallax.Charts;
using Parallax.Notebooks.Html;
using Parallax.Notebooks.Running;
using Parallax.Tests;

namespace Parallax.BrowserTests;

/// <summary>The report of the twelve articles of four outlets, made once by running the notebooks.</summary>
public sealed class OpenedReport : IAsyncLifetime
{
    /// <summary>The page; empty where there is no browser to open it in.</summary>
    public string Page { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (ChartExport.FindBrowser() is null) return;
        var articles = Repository.PathOf("tests", "Parallax.Tests", "Findings", "FourOutlets");
        var options = new RunOptions
        {
            PathParameters = new Dictionary<string, string> { ["coverage"] = articles },
            ShareProcesses = true,
            MaximumParallel = 1,
        };
        var notebooks = Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToList();
        var runs = await new NotebookRunner(options).RunAllAsync(notebooks);
        Page = HtmlPage.Write("Parallax report", runs.Select(run => (Path.GetFileName(run.Path), run.Executed!)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
