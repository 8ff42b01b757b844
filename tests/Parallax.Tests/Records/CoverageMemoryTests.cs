using Parallax.Records;

namespace Parallax.Tests.Records;

public sealed class CoverageMemoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public CoverageMemoryTests() => Write("Mary Bell spoke in Leeds on Monday.");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(CoverageMemory.Variable, null);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Load_Twice_IsTwoCoveragesWhereNobodyAsksToKeepIt() =>
        Assert.NotSame(Coverage.Load(_folder), Coverage.Load(_folder));

    [Fact]
    public void Load_TwiceInARunThatKeepsIt_IsOneCoverage()
    {
        Environment.SetEnvironmentVariable(CoverageMemory.Variable, "1");
        Assert.Same(Coverage.Load(_folder), Coverage.Load(_folder));
    }

    [Fact]
    public void Load_AfterAChange_IsLoadedAnew()
    {
        Environment.SetEnvironmentVariable(CoverageMemory.Variable, "1");
        var before = Coverage.Load(_folder);
        Write("Otto Crane spoke in Leeds on Monday, for the second time.");
        Assert.Contains(Coverage.Load(_folder).Mentions, mention => mention.Name == "Otto Crane");
        Assert.DoesNotContain(before.Mentions, mention => mention.Name == "Otto Crane");
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder, "a.txt"), text);
}
