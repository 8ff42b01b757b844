using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Sessions;

/// <summary>Uses packages that this repository restores itself, so that they need no network.</summary>
[Collection(SharedSession.Name)]
public sealed class PackageTests(SessionFixture fixture)
{
    private readonly TestSession _session = fixture.Session;

    [Fact]
    public async Task Execute_Packages_LoadInOneGraphAndStayForLaterCells()
    {
        Assert.Equal("CsvHelper", await _session.EvaluateAsync("#r \"nuget: CsvHelper, 34.0.0\"\ntypeof(CsvHelper.CsvReader).Namespace"));
        Assert.Equal("a: 1\n", await _session.EvaluateAsync(
            "#r \"nuget: YamlDotNet, 16.3.0\"\nnew YamlDotNet.Serialization.SerializerBuilder().WithNewLine(\"\\n\").Build().Serialize(new { a = 1 })"));
        Assert.Equal("CsvWriter", await _session.EvaluateAsync("typeof(CsvHelper.CsvWriter).Name"));
        var result = await _session.RunAsync("#r \"nuget: CsvHelper, 33.0.0\"");
        Assert.Contains("already loaded in version 34.0.0", result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_VersionThatIsNotThere_IsAnErrorAndNotAnUpgrade()
    {
        var result = await _session.RunAsync("\n#r \"nuget: MathNet.Numerics, 5.0.999\"");
        Assert.Equal("Package", result.Error!.Name);
        Assert.Equal(2, result.Error.Line);
        Assert.Contains("MathNet.Numerics", result.Error.Message, StringComparison.Ordinal);
        Assert.Equal("still", await _session.EvaluateAsync("\"still\""));
    }
}
