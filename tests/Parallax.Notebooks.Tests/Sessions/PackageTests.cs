using Parallax.Notebooks.Host;
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

    [Theory]
    [InlineData("./gone", "cannot be reached")]
    [InlineData("http://127.0.0.1:9/v3/index.json", "cannot be reached")]
    [InlineData(null, "No package source has")]
    public async Task Execute_SourceThatIsNotThere_SaysSo(string? source, string expected)
    {
        using var folder = new TemporaryFolder();
        var add = source is null ? "" : $"<add key=\"only\" value=\"{source}\" allowInsecureConnections=\"true\" />";
        folder.Text("nuget.config", $"<configuration><packageSources><clear />{add}</packageSources></configuration>");
        await using var session = await TestSession.StartAsync(new SessionOptions { WorkingDirectory = folder.Path });
        var result = await session.RunAsync("\n#r \"nuget: A.Package.That.Nobody.Has, 1.2.3\"");
        Assert.Equal("Package", result.Error!.Name);
        Assert.Equal(2, result.Error.Line);
        Assert.Contains(expected, result.Error.Message, StringComparison.Ordinal);
        Assert.Equal("still", await session.EvaluateAsync("\"still\""));
    }

    [Fact]
    public async Task Restore_NoSource_LoadsWhatWasFetchedBefore()
    {
        using var folder = new TemporaryFolder();
        folder.Text("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        using var restorer = new PackageRestorer(folder.Path, Path.Combine(folder.Path, "packages"));
        var files = await restorer.RestoreAsync([new PackageRequest("CsvHelper", "34.0.0", 1)], []);
        Assert.Equal("CsvHelper.dll", Path.GetFileName(Assert.Single(files.Assemblies)));
    }

    [Fact]
    public async Task Restore_SourceThatNeverAnswers_EndsAtTheLimit()
    {
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        using var folder = new TemporaryFolder();
        folder.Text("nuget.config", $"<configuration><packageSources><clear /><add key=\"only\" value=\"http://{silent.LocalEndpoint}/v3/index.json\" allowInsecureConnections=\"true\" /></packageSources></configuration>");
        using var restorer = new PackageRestorer(folder.Path, Path.Combine(folder.Path, "packages")) { Limit = TimeSpan.FromSeconds(4) };
        var request = new PackageRequest("A.Package.That.Nobody.Has", "1.2.3", 3);
        var error = await Assert.ThrowsAsync<CellException>(() => restorer.RestoreAsync([request], []));
        Assert.Contains("did not answer within 4 s", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, error.Line);
    }
}
