using Parallax.Charts;
using Parallax.Findings.Speakers;

namespace Parallax.Tests.Findings.Speakers;

public sealed class SourcesOfOutletTests
{
    [Theory]
    [InlineData("Ms. Bell spoke. Bell said it was late.", PersonSex.Woman)]
    [InlineData("Mr. Crane spoke. Crane said it was late.", PersonSex.Man)]
    [InlineData("Ada Bell spoke in Leeds.", PersonSex.Woman)]
    [InlineData("Otto Crane spoke in Leeds.", PersonSex.Man)]
    [InlineData("Xq Vantor spoke in Leeds.", PersonSex.Unknown)]
    public void Read_Person_IsToldByTitleOrFirstName(string text, PersonSex expected)
    {
        var analysis = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, text);
        var person = analysis.Entities.First(e => e.Type == EntityType.Person);
        Assert.Equal(expected, SexReader.Read(person).Sex);
    }

    [Fact]
    public void Of_FourOutlets_CountsEveryPersonOnceAnArticle()
    {
        foreach (var row in SourcesOfOutlet.Of(FourOutlets.Coverage))
        {
            var persons = FourOutlets.Coverage.Analyses.Where(a => a.Outlet == row.Outlet)
                .Sum(a => a.Entities.Count(e => e.Type == EntityType.Person && e.Mentions.Any(m => m.Form == MentionForm.Name)));
            Assert.Equal(persons, row.Named.All);
            Assert.InRange(row.Quoted.All, 1, row.Named.All);
            Assert.InRange(row.NamedSources, 1, row.Sources);
        }
    }

    [Fact]
    public void Of_PaperOfPortraits_QuotesMoreWomenThanTheTabloid()
    {
        var rows = SourcesOfOutlet.Of(FourOutlets.Coverage).ToDictionary(row => row.Outlet);
        Assert.True(rows["Evening Observer"].Quoted.Women > rows["National Sentinel"].Quoted.Women);
        Assert.True(rows["National Sentinel"].Quoted.Men > rows["National Sentinel"].Quoted.Women);
    }

    [Fact]
    public void WomenAndMen_Chart_HasTheNumbersOfTheTable()
    {
        var chart = (BarChart)SpeakerCharts.WomenAndMen(FourOutlets.Coverage);
        foreach (var row in SourcesOfOutlet.Of(FourOutlets.Coverage))
        {
            Assert.Equal(row.Quoted.Women, Value("women quoted"));
            Assert.Equal(row.Named.Men, Value("men named"));
            double? Value(string category) => chart.Values.Single(v => v.Outlet == row.Outlet && v.Category == category).Value;
        }
    }

    [Fact]
    public void Finding_NobodyQuoted_SaysSo()
    {
        var coverage = Coverage.Of([new Analyzer().Analyze(new ArticleInfo { Id = "a", Outlet = "Star" }, "It rained in Leeds.")]);
        Assert.Equal("No person with a name is quoted", SpeakerCharts.Finding(coverage).Text);
    }
}
