using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Findings;

namespace Parallax.Tests;

public class ReadmeTests
{
    [Fact]
    public void Image_MentionsByName_IsTheChartOfTheSavedRecords()
    {
        var coverage = Coverage.Load(Repository.PathOf("data", "coverage"));
        var mentions = MentionCounts.Of(coverage).Top(8);
        AssertPicture("mentions-by-name.svg", new BarChart
        {
            Title = MentionFindings.MostMentioned(coverage, mentions),
            Subtitle = "Mentions by name in headline, standfirst and body of two articles",
            Values = [.. mentions.Select(m => new OutletValue(m.Name, m.Outlet, m.Count))],
            ValueAxis = "mentions",
            Outlets = coverage.Outlets,
        });
    }

    [Fact]
    public void Image_QuotedWords_IsTheChartOfTheSavedRecords()
    {
        var coverage = Coverage.Load(Repository.PathOf("data", "coverage"));
        var quoted = coverage.Quotes.Where(q => q is { Section: SectionKind.Body, Direct: true, Speaker: not null }).GroupBy(q => q.Speaker!)
            .OrderByDescending(g => g.Sum(q => q.Words)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        AssertPicture("quoted-words.svg", new BarChart
        {
            Title = VoiceFindings.MostQuoted(coverage),
            Subtitle = "Words in quotation marks in the body of two articles, by speaker",
            Values = [.. quoted.SelectMany(g => coverage.Outlets.Select(o => new OutletValue(g.Key, o, g.Where(q => q.Outlet == o).Sum(q => q.Words))))],
            ValueAxis = "words",
            Outlets = coverage.Outlets,
        });
    }

    private static void AssertPicture(string name, ChartSpec chart)
    {
        var path = Repository.PathOf("notebooks", "images", name);
        if (Environment.GetEnvironmentVariable("PARALLAX_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, chart.ToSvg() + "\n");
        Assert.Equal(File.ReadAllText(path), chart.ToSvg() + "\n");
    }

    public static TheoryData<string> Pages => [.. new[] { "README.md" }
        .Concat(new[] { "data", "lib", "tests" }.SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.md", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')))
        .Where(p => !p.Contains("/Templates/", StringComparison.Ordinal) && !p.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFilesThatExist(string readme)
    {
        var text = File.ReadAllText(Repository.PathOf(readme));
        var links = System.Text.RegularExpressions.Regex.Matches(text, @"\]\(([^)\s]+)\)").Select(m => m.Groups[1].Value)
            .Where(l => !l.Contains("://", StringComparison.Ordinal)).Select(l => l.Split('#')[0]).Where(l => l.Length > 0).ToList();
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.PathOf(readme))!, link)), link));
    }
}
