using System.Text.Json;

namespace Parallax.Tests;

/// <summary>The packages that only lib/Parallax.Polyglot bridges to, under its switch, are not part of the default build.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Bridged = ["Microsoft.Data.Analysis", "Microsoft.DotNet.Interactive", "Microsoft.ML", "Plotly.NET"];

    [Fact]
    public void DefaultBuild_DependencyFiles_NameNoneOfTheBridgedPackages()
    {
        var files = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.deps.json")
            .Concat(new[] { "Parallax", "Parallax.Cli", "Parallax.Notebooks" }.Select(p => Repository.PathOf("artifacts", "bin", p))
                .Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*.deps.json", SearchOption.AllDirectories))).ToArray();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var packages = json.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name.Split('/')[0]);
            Assert.Empty(packages.Intersect(Bridged));
        }
    }

    [Fact]
    public void CentralVersions_BridgedPackages_StandUnderTheSwitch()
    {
        var groups = System.Xml.Linq.XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("ItemGroup");
        var conditions = groups.SelectMany(g => g.Elements("PackageVersion")
            .Where(v => Bridged.Contains((string?)v.Attribute("Include"))).Select(v => (string?)g.Attribute("Condition"))).ToArray();
        Assert.Equal(4, conditions.Length);
        Assert.All(conditions, c => Assert.Equal("'$(Polyglot)' == 'true'", c));
    }

    [Fact]
    public void KernelExtension_Script_StandsWhereTheKernelLooksAndCallsTheLibrary()
    {
        var project = File.ReadAllText(Repository.PathOf("lib", "Parallax.Polyglot", "Parallax.Polyglot.csproj"));
        Assert.Contains("""<None Include="extension.dib" Pack="true" PackagePath="interactive-extensions/dotnet" />""", project, StringComparison.Ordinal);
        var cells = File.ReadAllText(Repository.PathOf("lib", "Parallax.Polyglot", "extension.dib")).Split("#!csharp");
        Assert.Contains("KernelExtension.Load()", cells[1], StringComparison.Ordinal);
        // Apart from the rest: should the kernel's interface to directives change, tables and charts show all the same.
        Assert.Contains("\"#!parallax\"", cells[2], StringComparison.Ordinal);
    }
}
