using Parallax.Entities;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Tests.Entities;

/// <summary>Names of one article that their forms alone join, and some that they must not.</summary>
public class NameVariantsTests
{
    private static List<Chain> Merge(EntityType type, params string[] names)
    {
        var chains = new List<Chain>();
        foreach (var name in names)
        {
            if (chains.Find(c => c.Name == name) is not { } chain)
                chains.Add(chain = new Chain { Name = name, Type = type, Words = Diacritics.Strip(name).ToLowerInvariant().Split(' ') });
            chain.Links.Add(new Link(chains.Count, chains.Count + 1, type, MentionForm.Name, "test", 1));
        }
        new NameVariants(Lexicon.Default.Names).Merge(chains);
        return chains;
    }

    [Theory]
    [InlineData(EntityType.Location, "Elmstead", "City of Elmstead")]
    [InlineData(EntityType.Location, "Elmstead", "Elmstead City")]
    [InlineData(EntityType.Location, "Pennsylvania", "State of Pennsylvania")]
    [InlineData(EntityType.Location, "Elm Harbor", "E.H.")]
    [InlineData(EntityType.Organization, "Alder Foundation for the Arts", "Alder Foundation")]
    [InlineData(EntityType.Organization, "Norwegian Forest Office", "Forest Office")]
    [InlineData(EntityType.Organization, "Elmology", "Church of Elmology")]
    [InlineData(EntityType.Person, "Maria Lopez Ruiz", "Lopez Ruiz")]
    [InlineData(EntityType.Person, "Aldred of Holm", "Aldred")]
    public void Merge_Variant_JoinsIt(EntityType type, string name, string variant)
    {
        var chain = Assert.Single(Merge(type, name, variant));
        Assert.Equal((name, 2), (chain.Name, chain.Links.Count));
    }

    [Theory]
    [InlineData(EntityType.Location, "Panama", "Panama City")]
    [InlineData(EntityType.Location, "Oklahoma", "Oklahoma City")]
    [InlineData(EntityType.Location, "Elmstead", "Elmstead Island")]
    [InlineData(EntityType.Location, "Elm Harbor", "H.E.")]
    [InlineData(EntityType.Organization, "Alder Foundation", "Alder Bank")]
    [InlineData(EntityType.Person, "Anna Belmont", "Anna Lopez")]
    [InlineData(EntityType.Person, "Earl of Holm", "Earl")]
    public void Merge_OtherThing_StaysApart(EntityType type, string name, string other) => Assert.Equal(2, Merge(type, name, other).Count);

    [Fact]
    public void Merge_MisspelledOnce_JoinsTheCommonerSpelling() => Assert.Equal("Kristin Wolmer", Assert.Single(Merge(EntityType.Person, "Kristin Wolmer", "Kristin Wolmer", "Kristen Wolmer")).Name);

    [Fact]
    public void Merge_TwoSpellingsAsCommon_StayApart() => Assert.Equal(2, Merge(EntityType.Person, "Kristin Wolmer", "Kristen Wolmer").Count);

    [Fact]
    public void Merge_ShortFormOfTwo_StaysApart() => Assert.Equal(3, Merge(EntityType.Person, "Maria Lopez Ruiz", "Ana Lopez Ruiz", "Lopez Ruiz").Count);

    [Theory]
    [InlineData("Zoë Łódź-Straße", "Zoe Lodz-Strasse")]
    [InlineData("Zahā Ḥadīd", "Zaha Hadid")]
    [InlineData("Zoe\u0308", "Zoe")]
    [InlineData("中文 Ж", "中文 Ж")]
    public void Strip_TakesMarksOffLatinLetters(string text, string bare) => Assert.Equal(bare, Diacritics.Strip(text));

    [Fact]
    public void FullName_WithAccents_IsTheSamePerson()
    {
        var found = new EntityRecognizer().Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a", Outlet = "The Lantern" },
            "Zoë Müller spoke in Elmford. Later Zoe Muller left."));
        Assert.Equal(2, Assert.Single(found, e => e.Type == EntityType.Person).Mentions.Count);
    }
}
