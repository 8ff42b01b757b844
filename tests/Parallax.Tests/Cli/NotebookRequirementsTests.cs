namespace Parallax.Tests.Cli;

public sealed class NotebookRequirementsTests : IDisposable
{
    private const string Notebook = """
        {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [], "source": ["1 + 1"]}],
         "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"} WANTS}, "nbformat": 4, "nbformat_minor": 5}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string wants = "")
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Notebook.Replace("WANTS", wants, StringComparison.Ordinal));
        return path;
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    public void Notebook_WithoutWhatItRequires_IsSkippedWithTheReason(string verb)
    {
        var plain = Write("a.ipynb");
        var wanting = Write("b.ipynb", """, "parallax": {"requires": "lib/x.dll", "hint": "Build it with the switch."}""");
        var saved = File.ReadAllText(wanting);
        var (exit, output, error) = Cli.Run(verb == "run" ? [verb, plain, wanting, "-o", Path.Combine(_folder, "out")] : [verb, plain, wanting]);
        Assert.Contains("b.ipynb: it needs lib/x.dll, which is not there. Build it with the switch.", error, StringComparison.Ordinal);
        Assert.Equal(saved, File.ReadAllText(wanting));
        Assert.DoesNotContain("b.ipynb: cell", error, StringComparison.Ordinal);
        if (verb == "run") Assert.True(exit == 0 && File.Exists(Path.Combine(_folder, "out", "a.ipynb")) && !File.Exists(Path.Combine(_folder, "out", "b.ipynb")), output + error);
    }

    [Fact]
    public void Notebook_WithWhatItRequires_Runs()
    {
        File.WriteAllText(Path.Combine(_folder, "x.dll"), "");
        var wanting = Write("b.ipynb", """, "parallax": {"requires": "x.dll"}""");
        var (exit, output, error) = Cli.Run(["run", wanting, "-o", Path.Combine(_folder, "out")]);
        Assert.True(exit == 0 && File.Exists(Path.Combine(_folder, "out", "b.ipynb")), output + error);
    }

    [Fact]
    public void Check_NotebookWithRequirementsSavedWithoutOutputs_HasOnlyToRun()
    {
        File.WriteAllText(Path.Combine(_folder, "x.dll"), "");
        Assert.Equal(0, Cli.Run(["check", Write("a.ipynb", """, "parallax": {"requires": "x.dll"}""")]).Exit);
        Assert.Equal(1, Cli.Run(["check", Write("b.ipynb")]).Exit);
    }

    [Fact]
    public void Run_EveryNotebookSkipped_SaysSo()
    {
        var (exit, _, error) = Cli.Run(["run", Write("b.ipynb", """, "parallax": {"requires": "x.dll"}""")]);
        Assert.Equal(1, exit);
        Assert.Contains("every one is skipped", error, StringComparison.Ordinal);
    }

    [Fact]
    public void FourPackages_InTheDefaultBuild_IsSkippedWithTheReason()
    {
        Assert.SkipWhen(File.Exists(Repository.PathOf("artifacts", "bin", "Parallax.Polyglot", "polyglot", "Plotly.NET.dll")), "the bridges are built here");
        var (_, _, error) = Cli.Run(["run", Repository.PathOf("notebooks", "polyglot")]);
        Assert.Contains("dotnet build -p:Polyglot=true", error, StringComparison.Ordinal);
    }
}
