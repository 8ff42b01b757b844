using System.Text.Json.Nodes;

namespace Parallax.Cli.Tests;

/// <summary><c>run</c> and <c>check</c> on a small repository of their own.</summary>
public sealed class RunCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("run-").FullName;

    public RunCommandTests() => Directory.CreateDirectory(Path.Combine(_root, "notebooks"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Run_InPlace_WritesOutputsThatCheckFindsAgainAndAnyChangeBreaks()
    {
        var path = Write("a.ipynb", Code("var coverage = \"../data\";\nvar limit = 2;", "parameters"), Code("Console.WriteLine(40 + limit);"));
        Assert.Equal((0, "artifacts/report.html\n"), ExitAndOutput(Cli.Run(["run"], _root)));
        Assert.Contains("42", File.ReadAllText(Path.Combine(_root, "artifacts", "report.html")), StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(["check"], _root).Exit);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"42\\n\"", "\"43\\n\"", StringComparison.Ordinal));
        var (exit, _, error) = Cli.Run(["check"], _root);
        Assert.Equal(1, exit);
        Assert.Contains("notebooks/a.ipynb: cell 2, stdout differs\n  expected: 43\\n\n  got:      42\\n\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Dib_WritesACopyWithOutputsAndCheckSaysThatItKeepsNone()
    {
        var path = Path.Combine(_root, "notebooks", "small.dib");
        File.WriteAllText(path, "#!markdown\n\n# Title\n\n#!csharp\n\nConsole.WriteLine(6 * 7);\n");
        var before = File.ReadAllText(path);
        var (exit, output, error) = Cli.Run(["run", "notebooks/small.dib"], _root);
        Assert.Equal((0, "artifacts/report.html\n"), (exit, output));
        Assert.Contains("notebooks/small.dib with its outputs is artifacts/run/small.ipynb", error, StringComparison.Ordinal);
        Assert.Contains("\"42\\n\"", File.ReadAllText(Path.Combine(_root, "artifacts", "run", "small.ipynb")), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
        var check = Cli.Run(["check", "notebooks/small.dib"], _root);
        Assert.Equal(2, check.Exit);
        Assert.Contains("keeps no outputs to compare with", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FailingCell_NamesItLeavesTheNotebookAndSavesNoCharts()
    {
        var path = Write("bad.ipynb", Code("Console.WriteLine(1);"), Code("\nthrow new Exception(\"no good\");"));
        var before = File.ReadAllText(path);
        var (exit, output, error) = Cli.Run(["run", "--charts", "pictures"], _root);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("notebooks/bad.ipynb: cell 2, line 2: System.Exception: no good", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.True(File.Exists(Path.Combine(_root, "artifacts", "run", "bad.ipynb")));
        Assert.False(File.Exists(Path.Combine(_root, "artifacts", "report.html")));
        Assert.False(Directory.Exists(Path.Combine(_root, "pictures")));
    }

    [Fact]
    public void Run_WithArticlesAndAParameter_WritesCopiesWithoutAnAbsolutePath()
    {
        Directory.CreateDirectory(Path.Combine(_root, "texts"));
        var path = Write("a.ipynb", Code("var coverage = \"../data\";\nvar limit = 2;", "parameters"), Code("Console.WriteLine($\"{coverage} {limit + 1}\");"));
        var before = File.ReadAllText(path);
        Assert.Equal((0, "artifacts/run/report.html\n"), ExitAndOutput(Cli.Run(["run", "--articles", "texts", "-p", "limit=7"], _root)));
        Assert.Equal(before, File.ReadAllText(path));
        var copy = File.ReadAllText(Path.Combine(_root, "artifacts", "run", "a.ipynb"));
        Assert.Contains("\"../texts 8\\n\"", copy, StringComparison.Ordinal);
        Assert.DoesNotContain(_root, copy, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithCharts_SavesThePictureAndTheFigureOfEach()
    {
        var library = Repository.PathOf("artifacts", "bin", "Parallax", "notebook", "Parallax.dll");
        Write("a.ipynb",
            Code($$"""
                #r "{{library.Replace('\\', '/')}}"
                using Parallax.Charts;
                BarChart Bars(string title) => new() { Title = title, ValueAxis = "mentions", Values = [new("Ada Bell", "The Lantern", 8)] };
                Bars("First")
                """),
            Code("Console.WriteLine(\"no chart\");"),
            Code("Bars(\"Second\")"));
        var (exit, _, error) = Cli.Run(["run", "--charts", "pictures"], _root);
        Assert.Equal(0, exit);
        Assert.Contains("2 charts in pictures\n", error, StringComparison.Ordinal);
        var folder = Path.Combine(_root, "pictures");
        Assert.Equal(["a-1.plotly.json", "a-1.svg", "a-2.plotly.json", "a-2.svg"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var picture = System.Xml.Linq.XDocument.Load(Path.Combine(folder, "a-2.svg"));
        Assert.Contains("Second", picture.Root!.Value, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "a-1.plotly.json")))!["data"]);
    }

    [Theory]
    [InlineData(2, "No notebook has a parameter \"other\"", "run", "-p", "other=1")]
    [InlineData(2, "has no name and value", "run", "-p", "limit")]
    [InlineData(1, "\"gone\" is not there", "run", "--articles", "gone")]
    [InlineData(1, "\"gone.ipynb\" is not there", "run", "gone.ipynb")]
    [InlineData(2, "holds the notebooks themselves", "run", "-o", "notebooks")]
    [InlineData(2, "--cell-timeout is -1, expected whole seconds from 0", "run", "--cell-timeout", "-1")]
    [InlineData(2, "expected megabytes above 0", "run", "--memory-limit", "0")]
    public void Run_WrongUse_SaysWhatToDo(int exit, string message, params string[] arguments)
    {
        Write("a.ipynb", Code("var coverage = \"../data\";\nvar limit = 2;", "parameters"));
        var run = Cli.Run(arguments, _root);
        Assert.Equal(exit, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    public void Command_CellLongerThanItsTimeout_StopsItAndSaysHowToGiveMore(string verb)
    {
        var path = Write("long.ipynb", Code("var kept = 1;"), Code("System.IO.File.WriteAllText(\"id\", Environment.ProcessId.ToString());\nwhile (true) { }"));
        var before = File.ReadAllText(path);
        var run = Cli.Run([verb, path, "--cell-timeout", "1"], _root);
        Assert.Equal(1, run.Exit);
        Assert.Contains("cell 2: TimeLimit: The cell ran longer than its limit of 1 s and was stopped.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--cell-timeout SECONDS gives cells more time", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
        var session = int.Parse(File.ReadAllText(Path.Combine(_root, "notebooks", "id")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(session));
    }

    [Fact]
    public void Run_CellInAnotherLanguage_IsRefusedByNameAndNotRunAsCSharp()
    {
        var cell = Code("let x = 1");
        cell["metadata"]!["polyglot_notebook"] = new JsonObject { ["kernelName"] = "fsharp" };
        var path = Write("mixed.ipynb", Code("1"), cell);
        var run = Cli.Run(["run", path], _root);
        Assert.Equal(1, run.Exit);
        Assert.Contains("cell 2: Language: The cell's metadata say that it is written in fsharp; this engine runs C#.", run.Error, StringComparison.Ordinal);
    }

    private static (int Exit, string Output) ExitAndOutput((int Exit, string Output, string Error) run) => (run.Exit, run.Output);

    private static JsonObject Code(string source, params string[] tags) => new()
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) },
        ["outputs"] = new JsonArray(),
        ["source"] = source,
    };

    private string Write(string name, params JsonNode[] cells)
    {
        var path = Path.Combine(_root, "notebooks", name);
        var notebook = new JsonObject { ["cells"] = new JsonArray(cells), ["metadata"] = new JsonObject(), ["nbformat"] = 4, ["nbformat_minor"] = 4 };
        File.WriteAllText(path, notebook.ToJsonString());
        return path;
    }
}
