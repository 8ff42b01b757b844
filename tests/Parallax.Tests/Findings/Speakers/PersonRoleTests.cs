using Parallax.Charts;
using Parallax.Findings.Speakers;

namespace Parallax.Tests.Findings.Speakers;

public sealed class PersonRoleTests
{
    [Theory]
    [InlineData("Mayor Ada Bell said the pier was closed.", PersonRole.Official)]
    [InlineData("Ada Bell, a spokeswoman for the Transport Ministry, said the pier was closed.", PersonRole.Official)]
    [InlineData("Ada Bell, a spokeswoman for Lane Ferries, said the pier was closed.", PersonRole.Other)]
    [InlineData("Ada Bell, a professor of history, said the pier was closed.", PersonRole.Expert)]
    [InlineData("Ada Bell, a retired teacher, said the pier was closed.", PersonRole.Ordinary)]
    [InlineData("Ada Bell, a banker, said the pier was closed.", PersonRole.Other)]
    [InlineData("Ada Bell said the pier was closed.", PersonRole.Unknown)]
    [InlineData("Vice President Ada Bell said the pier was closed.", PersonRole.Official)]
    [InlineData("Ada Bell, the president of a trades council, said the pier was closed.", PersonRole.Other)]
    [InlineData("Ada Bell, general secretary of the National Union of Dockers, said the pier was closed.", PersonRole.Other)]
    [InlineData("Ada Bell, a co-author of the book, said the pier was closed.", PersonRole.Other)]
    [InlineData("Ada Bell, who served as White House counsel, said the pier was closed.", PersonRole.Other)]
    [InlineData("Ada Bell, the mother of the boy, said the pier was closed.", PersonRole.Ordinary)]
    public void Of_Person_IsToldByOfficeAndDescription(string text, PersonRole expected)
    {
        var person = Persons(text).First(p => p.IsNamed);
        Assert.Equal(expected, person.Role);
        Assert.Equal(expected == PersonRole.Unknown, person.RoleEvidence is null);
    }

    [Theory]
    [InlineData("two residents of the city council’s estate", PersonRole.Ordinary)]
    [InlineData("police officers", PersonRole.Official)]
    [InlineData("several economists", PersonRole.Expert)]
    [InlineData("firemen", PersonRole.Unknown)]
    [InlineData("policemen", PersonRole.Official)]
    [InlineData("", PersonRole.Unknown)]
    public void Read_Description_IsToldByItsHead(string description, PersonRole expected) =>
        Assert.Equal(expected, RoleReader.Read(description).Role);

    [Fact]
    public void Of_PersonWhomAnotherArticleTitles_HasTheRoleFromThere()
    {
        var persons = PersonInArticle.Of(Coverage.Of(
        [
            Analyze("a", "Mayor Ada Bell opened the pier. Ms. Bell smiled."),
            Analyze("b", "Ada Bell said the pier was closed."),
        ]));
        var quoted = persons.Single(p => p.Article.Id == "b");
        Assert.Equal((PersonRole.Official, "“Mayor”, in another article"), (quoted.Role, quoted.RoleEvidence));
        Assert.Equal((PersonSex.Woman, "first name “Ada”"), (quoted.Sex, quoted.SexEvidence));
    }

    [Fact]
    public void Of_PersonOnWhomArticlesDisagree_HasNoRoleFromThere()
    {
        var persons = PersonInArticle.Of(Coverage.Of(
        [
            Analyze("a", "Mayor Ada Bell opened the pier."), Analyze("b", "Ada Bell, a banker, opened the pier."),
            Analyze("c", "Ada Bell said the pier was closed."),
        ]));
        Assert.Equal(PersonRole.Unknown, persons.Single(p => p.Article.Id == "c").Role);
    }

    [Theory]
    [InlineData("two residents of the village", true)]
    [InlineData("organizers", true)]
    [InlineData("some of his rivals", true)]
    [InlineData("snap poll", false)]
    [InlineData("Bell campaign", false)]
    [InlineData("47 percent", false)]
    [InlineData("that", false)]
    public void IsOfPeople_Description_IsToldByItsHead(string description, bool expected) =>
        Assert.Equal(expected, RoleReader.IsOfPeople(description));

    [Fact]
    public void Of_DeniedDescription_TellsNothing()
    {
        var person = Persons("Ada Bell is not a senator. Ada Bell said the pier was closed.").First(p => p.IsNamed);
        Assert.Equal(PersonRole.Unknown, person.Role);
    }

    [Fact]
    public void Of_Person_GivesSexWithItsEvidence()
    {
        var person = Persons("Mr. Crane spoke. “The pier is closed,” Mr. Crane said.").Single();
        Assert.Equal((PersonSex.Man, "“mr.”"), (person.Sex, person.SexEvidence));
        Assert.Equal((1, 4), (person.Quotes, person.QuotedWords));
    }

    [Fact]
    public void Roles_OfAllOutlets_AddUpToThePeopleQuoted()
    {
        var persons = PersonInArticle.Of(FourOutlets.Coverage).Where(p => p.Quotes > 0).ToList();
        foreach (var row in SourcesOfOutlet.Of(FourOutlets.Coverage))
        {
            Assert.Equal(persons.Count(p => p.Outlet == row.Outlet), row.Roles.All);
            Assert.Equal(persons.Where(p => p.Outlet == row.Outlet).Sum(p => p.QuotedWords), row.RoleWords.All);
        }

        Assert.All(persons, p => Assert.Equal(p.Role == PersonRole.Unknown, p.RoleEvidence is null));
    }

    [Fact]
    public void Roles_PaperOfPortraits_LetsMoreOrdinaryPeopleSpeakThanTheAgency()
    {
        var rows = SourcesOfOutlet.Of(FourOutlets.Coverage).ToDictionary(row => row.Outlet);
        Assert.True(rows["Evening Observer"].Roles.Ordinary > rows["Wire Bulletin"].Roles.Ordinary, string.Join("\n", rows.Values));
    }

    [Fact]
    public void Roles_Chart_StatesTheUnknownShare()
    {
        var chart = (BarChart)SpeakerCharts.Roles(FourOutlets.Coverage);
        Assert.Contains(chart.Values, value => value.Category == "not told");
        Assert.Equal(
            SourcesOfOutlet.Of(FourOutlets.Coverage).Sum(row => row.Roles.All),
            chart.Values.Sum(value => value.Value));
    }

    [Fact]
    public void RoleFinding_NobodyQuoted_SaysSo()
    {
        var analysis = new Analyzer().Analyze(new ArticleInfo { Id = "a", Outlet = "Star" }, "It rained in Leeds.");
        Assert.Equal("Nobody is quoted, by name or by description", SpeakerCharts.RoleFinding(Coverage.Of([analysis])).Text);
    }

    [Fact]
    public void Table_EveryWordHasOneClassOfAKind()
    {
        var words = EmbeddedText.Rows("findings/roles.tsv")
            .Where(row => !row[0].StartsWith("body", StringComparison.Ordinal))
            .SelectMany(row => row[1].Split(' ').Select(word => (Word: word, Class: row[0])))
            .Distinct()
            .GroupBy(pair => pair.Word)
            .Where(word => word.Count() > 1)
            .Select(word => $"{word.Key}: {string.Join(", ", word.Select(w => w.Class))}");
        Assert.Equal("", string.Join("; ", words));
    }

    private static IReadOnlyList<PersonInArticle> Persons(string text) =>
        PersonInArticle.Of(Coverage.Of([Analyze("a", text)]));

    private static ArticleAnalysis Analyze(string id, string text) =>
        new Analyzer().Analyze(new ArticleInfo { Id = id, Outlet = "Star" }, text);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public void MostQuoted_SoMany_AreTheFirstOfAllInOrder(int persons)
    {
        var expected = PersonInArticle.Of(FourOutlets.Coverage)
            .Where(p => p.Quotes > 0)
            .OrderByDescending(p => p.QuotedWords)
            .Take(persons)
            .Select(p => (p.Article.Id, p.Name));
        Assert.Equal(expected, PersonInArticle.MostQuoted(FourOutlets.Coverage, persons).Select(p => (p.Article.Id, p.Name)));
    }
}
