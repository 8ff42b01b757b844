using Parallax.Entities;
using Parallax.Entities.Catalogue;
using Parallax.Entities.Names;
using Parallax.Records;

namespace Parallax.Tests.Entities;

/// <summary>Forms of names that the catalogue compares, and what is joined by form alone.</summary>
public class CatalogueFormsTests
{
    [Theory]
    [InlineData("Zoë Ørsted-Łuk", "zoe orsted luk")]
    [InlineData("the J.D. “Bo” [Anna] Lind", "jd bo anna lind")]
    [InlineData("Q’ara O'Lund", "q'ara o'lund")]
    public void Fold_LeavesLettersOnly(string name, string folded) => Assert.Equal(folded, NameKey.Fold(name));

    [Theory]
    [InlineData("U.S. Department of Tides", "Tides Department")]
    [InlineData("Orvex Corp.", "Orvex")]
    [InlineData("Committee on the Harbour", "Harbour Committee")]
    public void Body_InAnotherOrder_IsTheSame(string one, string other) => Assert.Equal(NameKey.Body(NameKey.Fold(one)), NameKey.Body(NameKey.Fold(other)));

    [Fact]
    public void Body_UniversityOf_IsAnotherUniversity() => Assert.NotEqual(NameKey.Body("university of veld"), NameKey.Body("veld university"));

    [Theory]
    [InlineData("Tim Lund", "Timothy J. Lund", NameKinship.FamiliarFirstName)]
    [InlineData("Anna Lund", "Anna Berta Lund", NameKinship.SameFirstName)]
    [InlineData("A. Lund", "Anna Lund", NameKinship.Initial)]
    [InlineData("Jan de Lund", "Jan Lund", NameKinship.SameFirstName)]
    [InlineData("Ben Lund", "Benjamin Lund", NameKinship.FamiliarFirstName)]
    public void Kinship_OfVariants_SaysHow(string one, string other, object how) => Assert.Equal(how, PersonName.Of(one).KinshipWith(PersonName.Of(other)));

    [Theory]
    [InlineData("Anna Lund", "Berta Lund")]
    [InlineData("Jan W. Lund", "Jan H.W. Lund")]
    [InlineData("Jan A. Lund", "Jan B. Lund")]
    [InlineData("Jan Lund Jr.", "Jan Lund")]
    [InlineData("Anna Lund", "Anna Lind")]
    public void Kinship_OfTwoPeople_IsNone(string one, string other) => Assert.Null(PersonName.Of(one).KinshipWith(PersonName.Of(other)));

    [Theory]
    [InlineData("Lund", true)]
    [InlineData("von der Lund", true)]
    [InlineData("Holt-Lund", true)]
    [InlineData("Ben Lund", false)]
    public void IsSurname_LooksPastParticles(string name, bool alone) => Assert.Equal(alone, PersonName.Of(name).IsSurname);

    [Fact]
    public void Type_IsThatOfMostArticles()
    {
        var joins = Joins(Named("Veld Trust", EntityType.Organization, 2), Named("Veld Trust", EntityType.Miscellaneous, 1));
        Assert.Equal([(JoinReason.Type, "Veld Trust (Miscellaneous)", "Veld Trust (Organization)")], joins);
    }

    [Theory]
    [InlineData(EntityType.Location, 9)]
    [InlineData(EntityType.Organization, 3)]
    public void Type_OfAPerson_NeedsMore(EntityType type, int articles) => Assert.Empty(Joins(Named("Veld Trust", type, articles), Named("Veld Trust", EntityType.Person, 1)));

    [Fact]
    public void Spelling_IsThatOfMostArticles()
    {
        var joins = Joins(Named("Zoë Lund", EntityType.Person, 2), Named("Zoe Lund", EntityType.Person, 1));
        Assert.Equal([(JoinReason.Spelling, "Zoe Lund (Person)", "Zoë Lund (Person)")], joins);
    }

    [Fact]
    public void TwoSpellings_InOneArticle_StayTwo()
    {
        var info = new ArticleInfo { Id = "both" };
        ArticleAnalysis both = Analysis(info, Entity(info, 0, "Zoë Lund", EntityType.Person), Entity(info, 1, "Zoe Lund", EntityType.Person));
        Assert.DoesNotContain(Coverage.Of([both, .. Named("Zoë Lund", EntityType.Person, 2)]).Catalogue.Joins, j => j.Article.Id == "both");
    }

    [Fact]
    public void Renaming_Undone_IsTheSame()
    {
        var own = Examples.Analysis();
        var first = own.Entities[0];
        var (from, to) = (new EntityName(first.Name, first.Type), new EntityName("Ada Moss-Veld", EntityType.Person));
        var renamed = Renaming.Apply(own, [new NameJoin(own.Article, first.Id, from, to, JoinReason.Alias, 1, "")]);
        Assert.Equal("Ada Moss-Veld", renamed.Quotes[0].Speaker);
        Assert.Equal(AnalysisRecord.Write(own), AnalysisRecord.Write(renamed));
        Assert.Null(Renaming.Undo(renamed).Entities[0].InArticle);
    }

    [Fact]
    public void MergedAliases_InAnyOrder_AreTheSame()
    {
        var (a, b) = (AliasFile.Parse("- name: Anna Lund\n  forms: [AL]\n"), AliasFile.Parse("- name: Berta Lund\n  forms: [AL]\n"));
        Assert.Equal(AliasFile.Merge(a, b)!.ToString(), AliasFile.Merge(b, a)!.ToString());
        Assert.Single(AliasFile.Merge(a, b)!.Conflicts);
    }

    private static IEnumerable<(JoinReason, string, string)> Joins(params ArticleAnalysis[][] articles) =>
        Coverage.Of(articles.SelectMany(a => a)).Catalogue.Joins.Select(j => (j.Reason, j.From.ToString(), j.To.ToString()));

    private static ArticleAnalysis[] Named(string name, EntityType type, int articles) => [.. Enumerable.Range(0, articles).Select(i =>
    {
        var info = new ArticleInfo { Id = $"{name}-{type}-{i}" };
        return Analysis(info, Entity(info, 0, name, type));
    })];

    private static ArticleAnalysis Analysis(ArticleInfo info, params Entity[] entities) =>
        Examples.Analysis() with { Article = info, Entities = entities, Quotes = [], Terms = [] };

    private static Entity Entity(ArticleInfo info, int id, string name, EntityType type) => new()
    {
        Article = info,
        Id = id,
        Name = name,
        Type = type,
        Mentions = [new Mention { Article = info, Entity = id, Name = name, Type = type, Form = MentionForm.Name, Span = new(0, 4), Surface = name, Section = SectionKind.Body, Sentence = 1, Rule = "test" }],
    };
}
