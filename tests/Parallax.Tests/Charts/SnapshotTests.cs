using Parallax.Charts;

namespace Parallax.Tests.Charts;

/// <summary>The pictures as text files. PARALLAX_UPDATE_SNAPSHOTS=1 writes them anew, to be looked at before they are committed.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string, int> Snapshots => [.. ChartSamples.All.Select(c => new TheoryDataRow<string, int>(c.Name, 760)),
        new("bars", 380), new("dumbbell", 380), new("distribution", 380), new("scatter", 380), new("forest", 380), new("heatmap", 380), new("slope", 380), new("line", 380), new("multiples", 380), new("paired-text", 380)];

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void ToSvg_Sample_IsTheSnapshot(string name, int width)
    {
        var svg = ChartSamples.All.Single(c => c.Name == name).Chart.ToSvg(width);
        var path = Repository.PathOf("tests", "Parallax.Tests", "Charts", "Snapshots", $"{name}-{width}.svg");
        if (Environment.GetEnvironmentVariable("PARALLAX_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, svg);
        Assert.Equal(File.ReadAllText(path), svg, ignoreLineEndingDifferences: true);
    }
}
