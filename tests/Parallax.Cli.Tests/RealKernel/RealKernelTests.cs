using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Running;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>Notebooks in the real kernel of .NET Interactive, which VS Code's Polyglot Notebooks run.</summary>
/// <remarks>
/// As a Jupyter kernel it listens on every interface while a notebook runs; each is ended when its notebooks are done.
/// </remarks>
public sealed class RealKernelTests(RealKernelNotebooks executed) : IClassFixture<RealKernelNotebooks>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public static TheoryData<string> Notebooks => [.. RealKernelNotebooks.Paths.Select(path => Path.GetFileName(path))];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Execute_NotebookOfTheRepository_GivesTheCommittedOutputs(string name) =>
        AssertSame(Notebook.Load(Repository.PathOf("notebooks", name)), executed.Of(name));

    [Fact]
    public async Task Execute_ByStdio_GivesWhatOurEngineGives()
    {
        InteractiveTool.Path();
        AssertSame(await OursAsync(), Assert.Single(await RealKernelRun.ByStdioAsync([Own()])));
    }

    [Fact]
    public async Task Execute_ByJupyter_GivesWhatOurEngineGives()
    {
        InteractiveTool.Path();
        Assert.SkipUnless(JupyterRun.IsAvailable, "nbclient is not installed; apt-get install python3-nbclient jupyter-client");
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "executed")).FullName;
        AssertSame(await OursAsync(), Assert.Single(await RealKernelRun.ExecuteAsync([Own()], folder)));
    }

    private static void AssertSame(Notebook expected, Notebook got)
    {
        var difference = OutputComparison.FirstDifference(expected, got);
        Assert.True(difference is null, $"cell {difference?.Cell}, {difference?.What}:\n{difference?.Expected}\n{difference?.Got}");
    }

    private async Task<Notebook> OursAsync()
    {
        var run = await new NotebookRunner(new RunOptions()).RunAsync(Own());
        Assert.Null(run.Problem);
        return run.Executed!;
    }

    /// <summary>A notebook with each kind of output, as people write them for .NET Interactive.</summary>
    private string Own()
    {
        var notebook = Notebook.Create();
        foreach (var source in OwnCells)
        {
            notebook.Add(NotebookCell.Code(source));
        }

        var path = Path.Combine(_folder, "own.ipynb");
        notebook.Save(path);
        return path;
    }

    private static readonly string[] OwnCells =
    [
        "using Microsoft.DotNet.Interactive;\nusing Microsoft.DotNet.Interactive.Formatting;\n"
            + "using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\n\"a text\"",
        "6 * 7",
        "new[] { new { Boat = \"Heron\", Length = 12.5 }, new { Boat = \"Teal\", Length = 9.0 } }",
        "Console.WriteLine(\"one\");\nConsole.WriteLine(\"two\");",
        "display(\"first\");\ndisplay(HTML(\"<b>second</b>\"));\n\"third\".DisplayAs(\"text/markdown\");",
        "new Dictionary<string, int> { [\"low\"] = 1, [\"high\"] = 2 }",
        "new[] { new { Port = \"Veld\", Ships = 3 } }.DisplayTable();",
        "div[style: \"color:teal\"](b(\"bold\"), \" & plain\")",
        "record Tide(int Hour, double Height);\nnew Tide(6, 2.5)",
        "Formatter.Register<Tide>(tide => $\"{tide.Height} m\", \"text/plain\");\n"
            + "Formatter.SetPreferredMimeTypesFor(typeof(Tide), \"text/plain\");\nnew Tide(7, 3)",
        "async Task<int> Slow() { await Task.Delay(5); return 5; }\nSlow().Result + await Slow()",
        "(string)null",
        "KernelInvocationContext.Current.Display(8, \"text/plain\");\nKernel.Root.GetType().Name",
        "\"{\\\"a\\\":[1,2]}\".DisplayAs(\"application/vnd.example+json\");",
    ];
}
