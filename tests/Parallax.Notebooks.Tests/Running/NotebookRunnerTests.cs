using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Running;

namespace Parallax.Notebooks.Tests.Running;

public sealed class NotebookRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("golden.ipynb")]
    // Written as .NET Interactive's documentation shows it, with the metadata that Polyglot Notebooks saves.
    [InlineData("interactive.ipynb")]
    public async Task Run_SavedNotebook_GivesTheSavedText(string name)
    {
        var saved = Path.Combine(AppContext.BaseDirectory, "Running", name);
        var blank = Notebook.Load(saved);
        foreach (var cell in blank.CodeCells)
        {
            cell.SetOutputs(null, []);
        }

        var path = Path.Combine(_folder.Path, name);
        blank.Save(path);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Running", "tools.dib"), Path.Combine(_folder.Path, "tools.dib"));
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Null(run.Problem);
        Assert.Equal(await File.ReadAllTextAsync(saved), run.Executed!.ToText());
    }

    [Fact]
    public async Task Run_FailingCell_NamesCellLineAndMessageAndKeepsWhatRan()
    {
        var path = _folder.WriteNotebook("bad.ipynb", "Console.Write(\"ran\");", "var a = 1;\nthrow new Exception(\"no good\");", "Console.Write(\"never\");");
        var before = await File.ReadAllTextAsync(path);
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Equal("cell 2, line 2: System.Exception: no good", run.Problem);
        var outputs = run.Executed!.CodeCells.Select(cell => cell.Outputs.Count);
        Assert.Equal([1, 1, 0], outputs);
        Assert.Equal("error", run.Executed.Cells[1].Outputs[0]!["output_type"]!.GetValue<string>());
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Run_KeepGoing_RunsTheCellsAfterAFailure()
    {
        var path = _folder.WriteNotebook("bad.ipynb", "throw new Exception(\"first\");", "Console.Write(\"still\");");
        var run = await new NotebookRunner(new RunOptions { KeepGoing = true }).RunAsync(path);
        Assert.Contains("first", run.Problem, StringComparison.Ordinal);
        Assert.Single(run.Executed!.Cells[1].Outputs);
    }

    [Fact]
    public async Task Run_NoCodeCells_IsAProblem()
    {
        var run = await new NotebookRunner(new RunOptions()).RunAsync(_folder.WriteNotebook("empty.ipynb"));
        Assert.Contains("no code cell", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AnotherLanguage_SaysWhich()
    {
        var path = _folder.Text("py.ipynb", """{"nbformat":4,"cells":[],"metadata":{"kernelspec":{"language":"python"}}}""");
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Contains("written in python", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Parameters_AreInjectedAfterTheirCell()
    {
        var path = _folder.WriteNotebook("p.ipynb", "#!parameters\nvar place = \"here\";\nvar limit = 1;", "Console.Write($\"{place} {limit + 1}\");");
        var options = new RunOptions
        {
            Parameters = new Dictionary<string, string> { ["limit"] = "5", ["other"] = "1" },
            PathParameters = new Dictionary<string, string> { ["place"] = Path.Combine(_folder.Path, "sub", "x") },
        };
        var run = await new NotebookRunner(options).RunAsync(path);
        Assert.Equal("// Parameters\nvar place = \"sub/x\";\nvar limit = 5;", run.Executed!.Cells[1].Source);
        Assert.Equal(["injected-parameters"], run.Executed.Cells[1].Tags);
        Assert.Equal("sub/x 6", run.Executed.Cells[2].Outputs[0]!["text"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task RunAll_SeveralNotebooks_ReportsEachCellInOrder()
    {
        var paths = new[] { _folder.WriteNotebook("1.ipynb", "1", "2"), _folder.WriteNotebook("2.ipynb", "3") };
        var seen = new List<string>();
        var progress = new Recorder(step => seen.Add($"{Path.GetFileName(step.Path)} {step.Cell}/{step.Cells}"));
        var runs = await new NotebookRunner(new RunOptions { MaximumParallel = 1 }).RunAllAsync(paths, progress);
        Assert.Equal(paths, runs.Select(run => run.Path));
        Assert.Equal(["1.ipynb 1/2", "1.ipynb 2/2", "1.ipynb 3/2", "2.ipynb 1/1", "2.ipynb 2/1"], seen);
    }

    [Fact]
    public async Task Run_UpdatedDisplay_ReplacesTheOutputOfTheEarlierCell()
    {
        var path = _folder.WriteNotebook("u.ipynb", "var slot = display(\"old\");", "slot.Update(\"new\");");
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Equal("new", run.Executed!.Cells[0].Outputs.Single()!["data"]!["text/plain"]![0]!.GetValue<string>());
        Assert.Empty(run.Executed.Cells[1].Outputs);
    }

    private sealed class Recorder(Action<RunProgress> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value);
    }
}
