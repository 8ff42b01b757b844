using System.Diagnostics;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Documents;

public sealed class ConversionTests
{
    [Fact]
    public void Dib_WrittenAndRead_HasTheSameCells()
    {
        var notebook = Sample();
        var read = DibFile.Read(DibFile.Write(notebook));
        Assert.Equal(notebook.Cells.Select(cell => (cell.Kind, cell.Source)), read.Cells.Select(cell => (cell.Kind, cell.Source)));
    }

    [Fact]
    public void Dib_OtherLanguages_KeepTheirCommand()
    {
        const string dib = "#!meta\n\n{}\n\n#!markdown\n\n# Title\n\n#!csharp\n\nvar a = 1;\n\na\n\n#!fsharp\n\nlet b = 2\n";
        var notebook = DibFile.Read(dib);
        Assert.Equal(["# Title", "var a = 1;\n\na", "#!fsharp\nlet b = 2"], notebook.Cells.Select(cell => cell.Source));
        Assert.Contains("#!fsharp\nlet b = 2\n", DibFile.Write(notebook), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("polyglot_notebook", "kernelName")]
    [InlineData("dotnet_interactive", "language")]
    public void Dib_LanguageInTheMetadata_IsTheCommand(string metadata, string name)
    {
        var notebook = DibFile.Read("#!csharp\n\n<b>hi</b>\n");
        var node = notebook.Cells.Single().Node;
        node["metadata"] = new JsonObject { [metadata] = new JsonObject { [name] = "html" } };
        Assert.Contains("#!html\n\n<b>hi</b>", DibFile.Write(notebook), StringComparison.Ordinal);
    }

    [Fact]
    public void Dib_WithoutCommands_IsOneCSharpCell() => Assert.Equal(["1 + 1"], DibFile.Read("1 + 1\n").Cells.Select(cell => cell.Source));

    [Fact]
    public void App_Written_IsAProgramInTheOrderOfCSharp()
    {
        var expected = """
            #:project ../lib/Tools/Tools.csproj
            #:package CsvHelper@34.0.0
            #:property Nullable=disable
            #:property TreatWarningsAsErrors=false
            using System;
            using System.Collections;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using System.Threading.Tasks;
            using System.IO;

            // %% [markdown]
            // # Title
            //
            // Text.

            // %%
            var text = Path.GetFileName("a/b");
            display(text);

            // %%
            int Twice(int x) => x * 2;
            Console.WriteLine(Twice(new Pair(1, 2).B));

            // %% [export]
            static void display(object value, params string[] mimeTypes) => Console.WriteLine(
                value is System.Collections.IEnumerable items and not string ? string.Join(", ", items.Cast<object>()) : value);

            // %%
            record Pair(int A, int B);

            """;
        var projects = new Dictionary<string, string> { ["../bin/Tools.dll"] = "../lib/Tools/Tools.csproj" };
        Assert.Equal(expected.ReplaceLineEndings("\n"), FileBasedApp.Write(Sample(), projects));
    }

    [Fact]
    public void App_ReadBack_HasProsePackagesAndCode()
    {
        var read = FileBasedApp.Read(FileBasedApp.Write(Sample()));
        Assert.Equal(CellKind.Markdown, read.Cells[1].Kind);
        Assert.Equal("# Title\n\nText.", read.Cells[1].Source);
        Assert.StartsWith("#r \"nuget: CsvHelper, 34.0.0\"\nusing System;", read.Cells[0].Source, StringComparison.Ordinal);
        Assert.Equal("record Pair(int A, int B);", read.Cells[^1].Source);
        Assert.DoesNotContain(read.Cells, cell => cell.Source.Contains("static void display", StringComparison.Ordinal));
    }

    [Fact]
    public async Task App_Written_Runs()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown("Prose."));
        notebook.Add(NotebookCell.Code("#!time\nstring text = null;\n#!markdown\nnot code\n#!csharp\ntext ?? \"nothing\""));
        notebook.Add(NotebookCell.Code("record Pair(int A, int B);\nnew Pair(1, 2).Display();\nnew[] { 1, 2 }.DisplayTable();\n\"<b>\".DisplayAs(\"text/html\");"));
        using var folder = new TemporaryFolder();
        var path = folder.Text("app.cs", FileBasedApp.Write(notebook));
        var start = new ProcessStartInfo(HostProcess.FindDotnet(), ["run", path]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        Assert.Equal("nothing\nPair { A = 1, B = 2 }\n1\n2\n<b>\n", (await process.StandardOutput.ReadToEndAsync()).ReplaceLineEndings("\n"));
    }

    private static Notebook Sample()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown("# Title\n\nText."));
        notebook.Add(NotebookCell.Code("#r \"../bin/Tools.dll\"\n#r \"nuget: CsvHelper, 34.0.0\"\nusing System.IO;"));
        notebook.Add(NotebookCell.Code("var text = Path.GetFileName(\"a/b\");\ntext"));
        notebook.Add(NotebookCell.Code("record Pair(int A, int B);\nint Twice(int x) => x * 2;\nConsole.WriteLine(Twice(new Pair(1, 2).B))"));
        return notebook;
    }
}
