using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Running;

namespace Parallax.Notebooks.Tests.Running;

/// <summary>Files that are no notebook, or odd ones: each has a defined outcome.</summary>
public sealed class BadNotebookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{\"nbformat\": 4, \"cells\": [", "not JSON")]
    [InlineData("{\"nbformat\": 3, \"worksheets\": [{\"cells\": []}]}", "nbformat 3, expected 4")]
    [InlineData("{\"nbformat\": 4, \"cells\": []}", "no code cell")]
    public async Task Run_NotANotebook_SaysWhatIsWrongAndLeavesTheFile(string text, string expected)
    {
        var path = _folder.Text("bad.ipynb", text);
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Contains(expected, run.Problem, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Run_Binary_SaysThatItIsNotText()
    {
        var path = Path.Combine(_folder.Path, "bad.ipynb");
        await File.WriteAllBytesAsync(path, [0x7F, 0x45, 0x4C, 0x46, 0xFF, 0xFE, 0x80]);
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Contains("not UTF-8 text", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_HundredMegabytes_IsRefusedWithoutReading()
    {
        var path = Path.Combine(_folder.Path, "large.ipynb");
        await using (var file = File.Create(path))
        {
            file.SetLength(100 * 1048576);
        }

        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Contains("has 100 MB, a notebook may have 64", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_MissingFile_NamesIt()
    {
        var run = await new NotebookRunner(new RunOptions()).RunAsync(Path.Combine(_folder.Path, "gone.ipynb"));
        Assert.Contains("gone.ipynb", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CellWithNul_PrintsItOrNamesTheLine()
    {
        var path = _folder.WriteNotebook("nul.ipynb", "Console.Write(\"a\0b\".Length);", "var x = \0 1;");
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Equal("3", run.Executed!.Cells[0].Outputs[0]!["text"]![0]!.GetValue<string>());
        Assert.StartsWith("cell 2, line 1: CS", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OutputWithLoneSurrogate_IsWrittenAsJsonThatReadsBack()
    {
        var path = _folder.WriteNotebook("surrogate.ipynb", "Console.Write(\"\\ud800!\"); \"\\udc00\"");
        var run = await new NotebookRunner(new RunOptions()).RunAsync(path);
        Assert.Null(run.Problem);
        run.Executed!.Save(path);
        Assert.Equal("\uFFFD!", Multiline.Join(Notebook.Load(path).Cells[0].Outputs[0]!["text"]));
    }
}
