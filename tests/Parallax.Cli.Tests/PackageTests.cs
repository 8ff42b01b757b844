using System.IO.Compression;
using System.Xml.Linq;

namespace Parallax.Cli.Tests;

[Collection(PackedFolders.Name)]
public sealed class PackageTests(PackedFolder folder)
{
    [Fact]
    public void Pack_Solution_MakesThreePackagesWithTheirSymbols() => Assert.Equal(
        ["Parallax.nupkg", "Parallax.snupkg", "Parallax.Cli.nupkg", "Parallax.Cli.snupkg", "Parallax.Notebooks.nupkg", "Parallax.Notebooks.snupkg"],
        Directory.GetFiles(folder.Packages).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f).Replace(".0.1.0", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Parallax")]
    [InlineData("Parallax.Cli")]
    [InlineData("Parallax.Notebooks")]
    public void Pack_Package_ShowsReadmeIconAndLicence(string id)
    {
        using var package = Open(id);
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        var described = XDocument.Load(stream).Descendants().Where(e => !e.HasElements).ToLookup(e => e.Name.LocalName, e => e.Value);
        Assert.Equal(("README.md", "icon.png", "MIT"), (described["readme"].Single(), described["icon"].Single(), described["license"].Single()));
        Assert.True(package.GetEntry("README.md")!.Length > 500);
        Assert.True(package.GetEntry("icon.png")!.Length > 500);
    }

    [Fact]
    public void Pack_Library_DependsOnNothingOfTheNotebooks()
    {
        using var package = Open("Parallax");
        Assert.NotNull(package.GetEntry("lib/net10.0/Parallax.dll"));
        Assert.NotNull(package.GetEntry("lib/net10.0/Parallax.xml"));
        using var stream = package.GetEntry("Parallax.nuspec")!.Open();
        Assert.DoesNotContain(XDocument.Load(stream).Descendants(), e => (string?)e.Attribute("id") is { } id
            && (id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || id.StartsWith("Microsoft.DotNet", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Parallax.Cli", "tools/net10.0/any/")]
    [InlineData("Parallax.Notebooks", "lib/net10.0/")]
    public void Pack_Engine_BringsTheSessionHostsOwnSettings(string id, string place)
    {
        using var package = Open(id);
        foreach (var name in new[] { "Parallax.Notebooks.dll", "Parallax.Notebooks.deps.json", "Parallax.Notebooks.runtimeconfig.json" })
            Assert.NotNull(package.GetEntry(place + name));
    }

    [Fact]
    public void Pack_Library_BringsItsExtensionForNotebooks()
    {
        using var package = Open("Parallax");
        Assert.NotNull(package.GetEntry("interactive-extensions/dotnet/extension.dib"));
    }

    [Theory]
    [InlineData("Microsoft.CodeAnalysis.VisualBasic.dll")]
    [InlineData("Microsoft.CodeAnalysis.Workspaces.dll")]
    public void Pack_Tool_LeavesOutWhatNobodyLoads(string library)
    {
        using var package = Open("Parallax.Cli");
        Assert.DoesNotContain(package.Entries, entry => entry.Name == library);
    }

    [Fact]
    public void Tool_FromALocalSource_MakesAProjectAndRunsIt()
    {
        folder.Parallax(folder.Root, "new", "story");
        var project = Path.Combine(folder.Root, "story");
        // One notebook shows that they run; the session takes seconds.
        foreach (var notebook in Directory.GetFiles(project, "*.ipynb").Order(StringComparer.Ordinal).Skip(1)) File.Delete(notebook);
        Assert.Equal("report.html\n", folder.Parallax(project, "run"));
        Assert.Contains("Northwire", File.ReadAllText(Path.Combine(project, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tool_NotebookAnywhere_TakesTheLibraryFromTheLocalSource()
    {
        File.WriteAllText(Path.Combine(folder.Root, "own.txt"), "The council of Veld met on Monday.\n\nIt agreed on a plan for the harbour.");
        var path = Path.Combine(folder.Root, "anywhere.ipynb");
        File.WriteAllText(path, """
            {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [], "source": [
              "#r \"nuget: Parallax, 0.1.0\"\n", "using Parallax;\n", "$\"{Coverage.Load(\"own.txt\").Analyses.Count} article of {typeof(Coverage).Assembly.GetName().Version}\""]}],
             "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}}, "nbformat": 4, "nbformat_minor": 5}
            """);
        folder.Parallax(folder.Root, "run", "anywhere.ipynb");
        Assert.Contains("1 article of 0.1.0.0", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Engine_ProgramOfItsReadme_RunsANotebook()
    {
        var program = Directory.CreateDirectory(Path.Combine(folder.Root, "program")).FullName;
        File.WriteAllText(Path.Combine(program, "program.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><PackageReference Include="Parallax.Notebooks" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
        var readme = File.ReadAllText(Repository.PathOf("lib", "Parallax.Notebooks", "README.md"));
        File.WriteAllText(Path.Combine(program, "Program.cs"), readme.Split("```csharp")[1].Split("```")[0]);
        File.WriteAllText(Path.Combine(program, "story.ipynb"), """
            {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [], "source": ["$\"answer {6 * 7}\""]}],
             "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}}, "nbformat": 4, "nbformat_minor": 5}
            """);
        folder.Dotnet(program, "run");
        Assert.Contains("answer 42", File.ReadAllText(Path.Combine(program, "story.html")), StringComparison.Ordinal);
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(folder.Packages, $"{id}.0.1.0.nupkg"));
}
