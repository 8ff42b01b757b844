using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Running;

namespace Parallax.Notebooks.Tests.Running;

public sealed class SharedProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAllAsync_SharedProcess_IsTheSameOneWithoutTheFirstNotebooksVariables()
    {
        var first = Save("1.ipynb", "var left = 1;", "Environment.ProcessId");
        var second = Save("2.ipynb", "int left = 2;", "Environment.ProcessId", "left");
        var runs = await RunAsync([first, second]);
        Assert.All(runs, run => Assert.True(run.Succeeded, run.Problem));
        Assert.Equal(Shown(runs[0], 1), Shown(runs[1], 1));
        Assert.Contains("2", Shown(runs[1], 2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAllAsync_SharedProcess_HasFolderAndEnvironmentOfANewOne()
    {
        var first = Save("1.ipynb", "Environment.CurrentDirectory = \"/\"; Environment.SetEnvironmentVariable(\"LEFT\", \"x\");");
        var second = Save("2.ipynb", "System.IO.File.Exists(\"2.ipynb\")", "Environment.GetEnvironmentVariable(\"LEFT\") is null");
        var runs = await RunAsync([first, second]);
        Assert.Contains("True", Shown(runs[1], 0), StringComparison.Ordinal);
        Assert.Contains("True", Shown(runs[1], 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAllAsync_NotebookThatFailed_LeavesNoProcessBehind()
    {
        var first = Save("1.ipynb", "Environment.ProcessId", "throw new Exception(\"x\");");
        var second = Save("2.ipynb", "Environment.ProcessId");
        var runs = await RunAsync([first, second]);
        Assert.False(runs[0].Succeeded);
        Assert.NotEqual(Shown(runs[0], 0), Shown(runs[1], 0));
    }

    [Fact]
    public async Task RunAllAsync_NotebookWithFormattersOfItsOwn_HasAProcessOfItsOwn()
    {
        var first = Save("1.ipynb", "Environment.ProcessId");
        var second = Save("2.ipynb", "// Formatter", "Environment.ProcessId");
        var runs = await RunAsync([first, second]);
        Assert.NotEqual(Shown(runs[0], 0), Shown(runs[1], 1));
    }

    private static Task<IReadOnlyList<NotebookRun>> RunAsync(IReadOnlyList<string> paths)
    {
        var options = new RunOptions { ShareProcesses = true, MaximumParallel = 1, KeepGoing = true };
        return new NotebookRunner(options).RunAllAsync(paths, cancellation: TestContext.Current.CancellationToken);
    }

    private static string Shown(NotebookRun run, int cell)
    {
        var outputs = run.Executed!.CodeCells.ElementAt(cell).Outputs;
        return outputs.Count == 0 ? "" : outputs[0]!["data"]!.ToJsonString();
    }

    private string Save(string name, params string[] cells)
    {
        var notebook = Notebook.Create();
        foreach (var cell in cells) notebook.Add(NotebookCell.Code(cell));
        var path = Path.Combine(_folder.Path, name);
        notebook.Save(path);
        return path;
    }
}
