using Parallax.Comparison;
using Parallax.Comparison.Mentions;
using Parallax.Entities;
using Parallax.Entities.Catalogue;

namespace Parallax.Tests.Entities;

/// <summary>Joining names across articles, on invented articles of invented outlets.</summary>
public sealed class CatalogueTests : IDisposable
{
    private const string Harbour = "The council of Veldhaven closed the old harbour after the flood. Harbour master Greta Olsund blamed the rotten sluice gates. "
        + "“The sluice gates failed twice,” said Tilda Maarsen, the mayor of Veldhaven. Maarsen asked engineer Piet Noorden to inspect the sluice.";

    private const string HarbourAgain = "The flood that closed the old harbour of Veldhaven came through rotten sluice gates, the council heard. "
        + "“We repair the sluice in spring,” Maarsen said. Greta Olsund and Piet Noorden inspected the gates.";

    private const string Orchestra = "The Ambervale orchestra chose Mina Kordal as its new violinist. Conductor Rolf Maarsen praised her tone. Rolf Maarsen first heard the "
        + "violinist at a concert in Ambervale, where she played a sonata. “Her sonata was a wonder,” Maarsen said.";

    private const string OrchestraAgain = "A sonata that Mina Kordal played opened the season of the Ambervale orchestra. The concert was a wonder, Maarsen said. The violinist bowed.";

    private const string Football = "Goals came late in Tarnby. Keeper Jens Falk saved a penalty.";

    private static readonly Analyzer Analyzer = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ArticleAnalysis Article(string id, string text, int day = 1) => Analyzer.Analyze(new ArticleInfo
    {
        Id = id,
        Outlet = id[0] == 'l' ? "Lantern" : "Courier",
        Published = new PublicationDate(new DateTimeOffset(2031, 5, day, 0, 0, 0, TimeSpan.Zero)),
    }, text);

    private static Coverage Coverage(params ArticleAnalysis[] articles) => Parallax.Coverage.Of(articles);

    private static IEnumerable<(string, string, string)> Joined(Coverage coverage) =>
        coverage.Catalogue.Joins.Select(j => (j.Article.Id, j.From.Name, j.To.Name));

    private static Coverage Two => Coverage(Article("l1", Harbour), Article("c1", HarbourAgain));

    private static Coverage Four => Coverage(Article("l1", Harbour), Article("c1", HarbourAgain), Article("l2", Orchestra, 2), Article("c2", OrchestraAgain, 2));

    [Fact]
    public void Surname_OfAStoryThatAnotherArticleTells_IsTheFullName() => Assert.Equal([("c1", "Maarsen", "Tilda Maarsen")], Joined(Two));

    [Fact]
    public void Surname_ThatIsJoined_IsOneRowInEveryCount()
    {
        var counts = MentionCounts.Of(Two).Where(c => c.Name.EndsWith("Maarsen", StringComparison.Ordinal));
        Assert.Equal([("Tilda Maarsen", "Courier", 1), ("Tilda Maarsen", "Lantern", 2)], counts.Select(c => (c.Name, c.Outlet, c.Count)));
        Assert.Contains(Two.Quotes, q => q.Outlet == "Courier" && q.Speaker == "Tilda Maarsen");
        Assert.DoesNotContain(Two.Quotes, q => q.Speaker == "Maarsen");
        Assert.Equal(["Courier", "Lantern"], ShareOfVoice.BySpeaker(Two).Where(r => r.Key == "Tilda Maarsen").Select(r => r.Outlet).Order());
        Assert.Contains(MentionContext.Of(Two, "Tilda Maarsen"), m => m.Mention.Article.Id == "c1");
    }

    [Fact]
    public void Surname_OfTwoPeople_GoesWithTheStory() =>
        Assert.Equal([("c1", "Maarsen", "Tilda Maarsen"), ("c2", "Maarsen", "Rolf Maarsen")], Joined(Four));

    [Fact]
    public void Surname_OfTwoPeopleInOneStory_StaysByItself()
    {
        var brother = Harbour.Replace("Tilda", "Anton", StringComparison.Ordinal);
        Assert.Empty(Joined(Coverage(Article("l1", Harbour), Article("l2", brother), Article("c1", HarbourAgain))));
    }

    [Fact]
    public void Surname_InAnotherStory_StaysByItself() =>
        Assert.Empty(Joined(Coverage(Article("l1", Harbour), Article("c1", OrchestraAgain, 28), Article("c2", Football, 28), Article("c3", Orchestra.Replace("Maarsen", "Weiland", StringComparison.Ordinal), 28))));

    [Fact]
    public void Surname_OfTheOtherSex_StaysByItself() =>
        Assert.Empty(Joined(Coverage(Article("l1", Harbour.Replace("Tilda", "Anna", StringComparison.Ordinal)), Article("c1", HarbourAgain.Replace("Maarsen said", "Mr. Maarsen said", StringComparison.Ordinal)))));

    // "Maarsen" of an article that names Rolf Maarsen and was not taken for him there is nobody else by the other articles' word.
    [Fact]
    public void Surname_BesideAFullNameOfItsArticle_StaysByItself()
    {
        var both = Article("c1", HarbourAgain);
        var rolf = both.Entities[0] with { Id = both.Entities.Count, Name = "Rolf Maarsen", Type = EntityType.Person, Mentions = [], Labels = [] };
        var named = both with { Entities = [.. both.Entities, rolf] };
        Assert.Empty(Joined(Coverage(Article("l1", Harbour), named, Article("l2", Orchestra))));
    }

    [Fact]
    public void FirstNameAlone_IsNobodysSurname() =>
        Assert.Empty(Joined(Coverage(Article("l1", Harbour.Replace("Maarsen", "Ursula", StringComparison.Ordinal)), Article("c1", HarbourAgain.Replace("Maarsen", "Ursula", StringComparison.Ordinal)))));

    [Fact]
    public void FamiliarFirstName_IsTheSamePerson() =>
        Assert.Equal([("c1", "Tim Maarsen", "Timothy J. Maarsen")], Joined(Coverage(Article("l1", Harbour.Replace("Tilda", "Timothy J.", StringComparison.Ordinal)),
            Article("l2", Harbour.Replace("Tilda", "Timothy J.", StringComparison.Ordinal)), Article("c1", HarbourAgain.Replace("Maarsen", "Tim Maarsen", StringComparison.Ordinal)))));

    [Fact]
    public void Acronym_ThatAnotherArticleIntroduces_IsTheBody() => Assert.Equal([("c1", "VHB", "Veldhaven Harbour Board")], Joined(Coverage(
        Article("l1", "The Veldhaven Harbour Board (VHB) closed the sluice after the flood. Greta Olsund of the VHB blamed the gates."),
        Article("c1", "Rotten gates let the flood through the sluice, Greta Olsund said. VHB said it closed the sluice. A spokesman for VHB did not comment."))));

    [Fact]
    public void Acronym_OfTwoBodies_StaysByItself() => Assert.Empty(Joined(Coverage(
        Article("l1", "The Veldhaven Harbour Board (VHB) closed the sluice after the flood. Greta Olsund of the VHB blamed the gates."),
        Article("l2", "The Veldhaven Housing Bureau (VHB) closed the sluice after the flood. Greta Olsund of the VHB blamed the gates."),
        Article("c1", "Rotten gates let the flood through the sluice, Greta Olsund said. VHB said it closed the sluice. A spokesman for VHB did not comment."))));

    [Fact]
    public void WithinOneArticle_NothingChanges()
    {
        var article = Article("l1", Harbour + " " + OrchestraAgain);
        var coverage = Coverage(article);
        Assert.Empty(coverage.Catalogue.Joins);
        Assert.Same(article, coverage.Analyses.Single());
    }

    [Fact]
    public void NoArticle_IsAnEmptyCatalogue() => Assert.Empty(Coverage().Catalogue.Entries);

    [Fact]
    public void Order_OfArticles_MakesNoDifference()
    {
        var articles = Four.Analyses.Reverse().ToArray();
        Assert.Equal(Four.Catalogue.Joins, Coverage(articles).Catalogue.Joins);
        Assert.Equal(Four.Catalogue.Joins, Coverage(articles[..1]).Merge(Coverage(articles[1..])).Catalogue.Joins);
    }

    [Fact]
    public void Save_OfJoinedNames_KeepsWhatTheArticleAloneGives()
    {
        var path = Path.Combine(_folder, "records.jsonl");
        Two.Where(a => a.Id == "c1").Save(path);
        var alone = Parallax.Coverage.Load(path);
        Assert.Contains(alone.Entities, e => e.Name == "Maarsen");
        Assert.Contains(alone.Quotes, q => q.Speaker == "Maarsen");
        Assert.Equal(Two.Catalogue.Joins.Count(), alone.Merge(Coverage(Article("l1", Harbour))).Catalogue.Joins.Count);
    }

    [Fact]
    public void Where_KeepsTheNamesOfTheWhole()
    {
        var part = Two.Where(a => a.Id == "c1");
        Assert.Contains(part.Entities, e => e.Name == "Tilda Maarsen" && e.InArticle == new EntityName("Maarsen", EntityType.Person));
        Assert.Equal(["c1"], part.Catalogue.Entries.Single(e => e.Name == "Tilda Maarsen").Articles);
    }

    [Fact]
    public void Of_AnalysesOfAnotherCoverage_StartsFromTheirOwnNames() =>
        Assert.Contains(Parallax.Coverage.Of(Two.Analyses.Where(a => a.Article.Id == "c1")).Entities, e => e.Name == "Maarsen");

    [Fact]
    public void Load_AliasOfItsOwn_UndoesAJoin()
    {
        Save(Two);
        File.WriteAllText(Path.Combine(_folder, AliasFile.FileName), "- name: Maarsen\n  type: person\n");
        Assert.Empty(Parallax.Coverage.Load(_folder).Catalogue.Joins);
    }

    [Fact]
    public void Load_AliasBesideRecords_JoinsThem()
    {
        Save(Two);
        File.WriteAllText(Path.Combine(_folder, AliasFile.FileName), "- name: Madam Sluice\n  type: person\n  forms: [Greta Olsund]\n");
        var join = Parallax.Coverage.Load(_folder).Catalogue.Joins.First(j => j.To.Name == "Madam Sluice");
        Assert.Equal((JoinReason.Alias, "Greta Olsund", 1), (join.Reason, join.From.Name, join.Score));
    }

    [Fact]
    public void Load_GivenAliases_AreTakenInsteadOfThoseBeside()
    {
        Save(Two);
        File.WriteAllText(Path.Combine(_folder, AliasFile.FileName), "- name: Maarsen\n  type: person\n");
        var aliases = AliasFile.Parse("- name: Madam Sluice\n  type: person\n  forms: [Greta Olsund]\n");
        var names = Parallax.Coverage.Load(_folder, new CoverageOptions { Aliases = aliases }).Catalogue.Joins.Select(j => j.To.Name).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["Madam Sluice", "Tilda Maarsen"], names);
    }

    [Fact]
    public void Joins_SayWhatSpeaksForThem()
    {
        var join = Two.Catalogue.Joins.Single();
        Assert.Equal(JoinReason.Surname, join.Reason);
        Assert.InRange(join.Score, 0.85, 1);
        Assert.Contains("no other candidate; named so in one article; shared:", join.Evidence, StringComparison.Ordinal);
    }

    private void Save(Coverage coverage) => coverage.Save(Path.Combine(_folder, "records.jsonl"));
}
