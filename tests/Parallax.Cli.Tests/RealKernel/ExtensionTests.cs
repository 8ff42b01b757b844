using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>The library as a package in a notebook, from a folder of packages, in both kernels.</summary>
[Collection(PackedFolders.Name)]
public sealed class ExtensionTests(PackedFolder packed) : IDisposable
{
    private const string Chart =
        "Plotly.NET.CSharp.Chart.Column<double, string, string>(new[] { 1.5, 2.5 }, "
        + "new Plotly.NET.CSharp.Optional<IEnumerable<string>>(new[] { \"Heron\", \"Teal\" }, true))";

    private static readonly string[] Cells =
    [
        "#r \"nuget: Parallax, 0.1.0\"",
        "#!parallax",
        "using Microsoft.Data.Analysis;\n"
            + "new DataFrame(new StringDataFrameColumn(\"boat\", new[] { \"Heron\", \"Teal\" }), new DoubleDataFrameColumn(\"length\", new[] { 12.5, 9 }))",
        Chart,
        "#r \"nuget: Plotly.NET.Interactive, 6.0.0\"",
        Chart,
        "display(typeof(Parallax.Coverage).Name);",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Package_InTheRealKernel_ShowsHelpTablesAndCharts()
    {
        InteractiveTool.Path();
        AddSource();
        using var kernel = await StdioKernel.StartAsync(_folder, Environment);
        var outputs = new List<JsonArray>();
        foreach (var cell in Cells)
        {
            outputs.Add([.. await kernel.RunAsync(cell)]);
        }

        AssertShown(outputs);
    }

    [Fact]
    public async Task Package_InOurKernel_ShowsHelpTablesAndCharts()
    {
        AddSource();
        var notebook = Notebook.Create();
        foreach (var cell in Cells)
        {
            notebook.Add(NotebookCell.Code(cell));
        }

        var path = Path.Combine(_folder, "package.ipynb");
        notebook.Save(path);
        // The engine's restores take the cache of the process that they run in.
        var error = Cli.Run(["run", path, "-o", Path.Combine(_folder, "out")], _folder, environment: Environment).Error;
        var executed = Notebook.Load(Path.Combine(_folder, "out", "package.ipynb"));
        Assert.True(executed.CodeCells.All(cell => cell.ExecutionCount is not null), error);
        AssertShown([.. executed.CodeCells.Select(cell => cell.Outputs)]);
    }

    private static void AssertShown(IReadOnlyList<JsonArray> outputs)
    {
        string Of(int cell, string mime) => string.Concat(outputs[cell].Select(output => output!["data"]?[mime]?.ToJsonString()));
        Assert.DoesNotContain(outputs.SelectMany(cell => cell), output => output!["output_type"]!.GetValue<string>() == "error");
        Assert.Contains("Coverage.Load", Of(1, "text/markdown"), StringComparison.Ordinal);
        Assert.Contains("Heron", Of(2, "text/html"), StringComparison.Ordinal);
        Assert.Contains("Teal", Of(3, "application/vnd.plotly.v1+json"), StringComparison.Ordinal);
        Assert.Contains("Teal", Of(5, "application/vnd.plotly.v1+json"), StringComparison.Ordinal);
        Assert.Contains("Coverage", Of(6, "text/plain"), StringComparison.Ordinal);
    }

    /// <summary>A cache of their own, so that no test's package gets into the user's.</summary>
    private Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = Path.Combine(packed.Root, "extension-cache") };

    /// <summary>The packed packages beside the usual sources.</summary>
    private void AddSource() => File.WriteAllText(Path.Combine(_folder, "NuGet.config"), $"""
        <configuration>
          <packageSources><add key="packed" value="{packed.Packages}" /></packageSources>
          <fallbackPackageFolders><add key="usual" value="{PackedFolder.UsualPackages}" /></fallbackPackageFolders>
        </configuration>
        """);
}
