using System.Text.Json;
using Parallax.Comparison;
using Parallax.Entities;
using Parallax.Notebooks.Documents;

namespace Parallax.Cli.Tests;

public sealed class NewCommandTests(MadeProject made) : IClassFixture<MadeProject>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void New_Project_RunsInItsFolderAndReportsThere()
    {
        var project = Make();
        // One notebook shows that they run; the session takes seconds.
        foreach (var notebook in Notebooks(project).Skip(1)) File.Delete(notebook);
        var (exit, output, error) = Cli.Run(["run"], project);
        Assert.True(exit == 0, error);
        Assert.EndsWith("report.html\n", output, StringComparison.Ordinal);
        Assert.Contains("Northwire", File.ReadAllText(Path.Combine(project, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void New_Project_HasTheLibraryWithAllItNeeds()
    {
        var library = Path.Combine(made.Folder, ".parallax");
        Assert.All(
            ["Parallax.dll", "Microsoft.Data.Analysis.dll", "Microsoft.ML.Core.dll", "Plotly.NET.dll", "Plotly.NET.CSharp.dll", "fsharp/FSharp.Core.dll"],
            name => Assert.True(File.Exists(Path.Combine(library, name)), name));
        // Beside the library it would be loaded twice.
        Assert.False(File.Exists(Path.Combine(library, "FSharp.Core.dll")));
    }

    [Fact]
    public void New_Project_RunsANotebookWithADataFrameAndAPlotlyChart()
    {
        var project = Make();
        var path = Path.Combine(project, "mine.ipynb");
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Code("#r \".parallax/Parallax.dll\"\nusing Parallax;\nCoverage.Load(\"articles\").Articles.Count > 0"));
        notebook.Add(NotebookCell.Code("using Microsoft.Data.Analysis;\nnew DataFrame(new Int32DataFrameColumn(\"boats\", new[] { 1, 2 })).Columns[\"boats\"].Sum()"));
        notebook.Add(NotebookCell.Code(
            "using Plotly.NET;\nvar chart = Plotly.NET.CSharp.Chart.Column<double, string, string>(new[] { 1.5 });\nGenericChart.toFigureJson(chart).Contains(\"bar\")"));
        notebook.Save(path);
        var (exit, _, error) = Cli.Run(["run", "mine.ipynb"], project);
        Assert.True(exit == 0, error);
        var shown = Notebook.Load(path).CodeCells.Select(cell => cell.Outputs[0]!["data"]!["text/html"]![0]!.GetValue<string>()).ToList();
        Assert.Equal([true, true, true], shown.Zip(["True", "3", "True"], (html, value) => html.Contains($"<pre>{value}</pre>", StringComparison.Ordinal)));
    }

    [Fact]
    public void New_Project_HoldsEveryNotebookOfTheRepository()
    {
        var names = Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(names, Notebooks(made.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void New_Notebooks_ShowNothingYetAndPointOnlyIntoTheProject()
    {
        foreach (var notebook in Notebooks(made.Folder))
        {
            var cells = JsonDocument.Parse(File.ReadAllText(notebook)).RootElement.GetProperty("cells").EnumerateArray().ToList();
            var sources = string.Join('\n', cells.Select(c => string.Concat(c.GetProperty("source").EnumerateArray().Select(l => l.GetString()))));
            Assert.All(cells.Where(c => c.TryGetProperty("outputs", out _)), c => Assert.Empty(c.GetProperty("outputs").EnumerateArray()));
            Assert.Contains("#r \".parallax/Parallax.dll\"", sources, StringComparison.Ordinal);
            Assert.Contains("var coverage = \"articles\";", sources, StringComparison.Ordinal);
            Assert.DoesNotContain("../", sources, StringComparison.Ordinal);
        }
    }

    // Cells that speak of the repository's own data carry the tag "repository".
    [Fact]
    public void New_Notebooks_LeaveOutWhatIsSaidOfTheRepositoryOnly() => Assert.All(Notebooks(made.Folder), notebook =>
    {
        Assert.DoesNotContain("\"repository\"", File.ReadAllText(notebook), StringComparison.Ordinal);
        Assert.DoesNotContain("two real texts", File.ReadAllText(notebook), StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void New_Settings_AreReadAsTheyAre()
    {
        var articles = Path.Combine(made.Folder, "articles");
        Assert.All(["aliases.yaml", "articles.csv", "corrections.csv"], name => Assert.True(File.Exists(Path.Combine(articles, name))));
        Assert.DoesNotContain(Coverage.Load(articles).Report.Issues, i => !i.File.EndsWith(".txt", StringComparison.Ordinal));
    }

    [Fact]
    public void New_Aliases_InTheFormThatTheFileShows_JoinNames()
    {
        var path = Path.Combine(Make(), "articles", "aliases.yaml");
        File.WriteAllLines(path, File.ReadAllLines(path).Where(l => l.StartsWith("# - ", StringComparison.Ordinal) || l.StartsWith("#   ", StringComparison.Ordinal)).Select(l => l[2..]));
        Assert.Equal(["the Iron Duchess", "AB"], Assert.Single(AliasFile.Load(path).Aliases).Forms);
    }

    [Fact]
    public void New_Concepts_AreTheLibrarysOwn() =>
        Assert.Equal(ConceptDictionary.Default.Entries, ConceptDictionary.Load(Path.Combine(made.Folder, "concepts.tsv")).Entries);

    [Fact]
    public void New_Corrections_ChangeWhatTheProjectShows()
    {
        var articles = Path.Combine(Make(), "articles");
        File.AppendAllText(Path.Combine(articles, "corrections.csv"), "plant-fire.northwire,sentence:0,tone,-0.75\n");
        Assert.Equal(-0.75, Coverage.Load(articles).Sentences.First(s => s.Article.Id == "plant-fire.northwire").Tone.Value);
    }

    [Fact]
    public void New_Articles_AreNamedRelativeToTheProject()
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, "my \"best\" texts")).FullName;
        var project = Make("--articles", articles);
        Assert.Contains("""var coverage = \"../my \\\"best\\\" texts\";""", File.ReadAllText(Notebooks(project)[0]), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project, "articles")));
        Assert.All(Directory.EnumerateFiles(project, "*.ipynb"), file => Assert.DoesNotContain(_folder, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void New_MissingArticles_AreNamedAndNothingIsMade()
    {
        var (exit, _, error) = Cli.Run(["new", "mine", "--articles", "nowhere"], _folder);
        Assert.Equal(1, exit);
        Assert.Contains("\"nowhere\" is not there", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void New_FolderThatIsNotEmpty_IsRefusedAndLeftAsItIs()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "mine"));
        File.WriteAllText(Path.Combine(_folder, "mine", "notes.txt"), "mine");
        var (exit, _, error) = Cli.Run(["new", "mine"], _folder);
        Assert.Equal(1, exit);
        Assert.Contains("notes.txt", error, StringComparison.Ordinal);
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(_folder, "mine")));
    }

    [Fact]
    public void New_Force_ReplacesNotebooksAndKeepsTheOwnersFiles()
    {
        var project = Make();
        var notebook = Notebooks(project)[0];
        var made = File.ReadAllText(notebook);
        File.WriteAllText(notebook, "{}");
        File.WriteAllText(Path.Combine(project, "README.md"), "my notes");
        var (exit, _, error) = Cli.Run(["new", ".", "--force"], project);
        Assert.True(exit == 0, error);
        Assert.Equal(made, File.ReadAllText(notebook));
        Assert.Equal("my notes", File.ReadAllText(Path.Combine(project, "README.md")));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(project), entry => entry.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void New_FolderThatIsAFile_IsRefused()
    {
        File.WriteAllText(Path.Combine(_folder, "mine"), "");
        var (exit, _, error) = Cli.Run(["new", "mine", "--force"], _folder);
        Assert.Equal(1, exit);
        Assert.Contains("is a file", error, StringComparison.Ordinal);
    }

    [Fact]
    public void New_WithoutFolder_IsWrongUse() => Assert.Equal(2, Cli.Run(["new"]).Exit);

    private string Make(params string[] options)
    {
        var (exit, _, error) = Cli.Run(["new", "mine", .. options], _folder);
        Assert.True(exit == 0, error);
        return Path.Combine(_folder, "mine");
    }

    private static List<string> Notebooks(string project) => [.. Directory.GetFiles(project, "*.ipynb").Order(StringComparer.Ordinal)];
}
