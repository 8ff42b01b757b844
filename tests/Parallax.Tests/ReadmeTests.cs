using Parallax.Charts;
using Parallax.Comparison;

namespace Parallax.Tests;

public class ReadmeTests
{
    private static readonly string ImagePath = Repository.PathOf("notebooks", "images", "mentions-by-name.svg");

    [Fact]
    public void Image_IsTheChartOfTheSavedRecords()
    {
        var coverage = Coverage.Load(Repository.PathOf("data", "coverage"));
        var mentions = MentionCounts.Of(coverage).Top(8);
        var chart = new BarChart
        {
            Title = Findings.MostMentioned(coverage, mentions),
            Subtitle = "Mentions by name in headline, standfirst and body of two articles",
            Values = [.. mentions.Select(m => new OutletValue(m.Name, m.Outlet, m.Count))],
            ValueAxis = "mentions",
            Outlets = coverage.Outlets,
        };
        if (Environment.GetEnvironmentVariable("PARALLAX_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(ImagePath, chart.ToSvg() + "\n");
        Assert.Equal(File.ReadAllText(ImagePath), chart.ToSvg() + "\n");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("data/README.md")]
    [InlineData("lib/Parallax/README.md")]
    public void Links_LeadToFilesThatExist(string readme)
    {
        var text = File.ReadAllText(Repository.PathOf(readme));
        var links = System.Text.RegularExpressions.Regex.Matches(text, @"\]\(([^)\s]+)\)").Select(m => m.Groups[1].Value)
            .Where(l => !l.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.PathOf(readme))!, link)), link));
    }
}
