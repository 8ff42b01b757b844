using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Tests.Entities;

/// <summary>Names, chains and labels on sentences written for the tests.</summary>
public class EntityRecognizerTests
{
    private static readonly EntityRecognizer Recognizer = new();

    private static IReadOnlyList<Entity> Find(string text) =>
        Recognizer.Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a", Outlet = "The Lantern" }, text));

    private static Entity Named(IEnumerable<Entity> entities, string name) => Assert.Single(entities, e => e.Name == name);

    private static string[] Texts(string text, Entity entity) => [.. entity.Mentions.Select(m => m.Span.Of(text).ToString())];

    [Fact]
    public void Recognize_TitleAndPossessive_StayOutsideTheSpan()
    {
        const string text = "Reporters met Mr. Putin’s aides while President Vladimir Putin slept.";
        Assert.Equal(["Putin", "Vladimir Putin"], Texts(text, Named(Find(text), "Vladimir Putin")));
    }

    [Fact]
    public void Recognize_AcronymInBrackets_JoinsTheFullName()
    {
        const string text = "Members of the Chinese Communist Party (CCP) gathered, and the CCP kept silent.";
        Assert.Equal(["Chinese Communist Party", "CCP", "CCP"], Texts(text, Named(Find(text), "Chinese Communist Party")));
    }

    [Theory]
    [InlineData("They toured a China-Russia exhibit.", "China", "Russia")]
    [InlineData("Voters fear a U.S.-led boycott of France.", "United States", "France")]
    public void Recognize_HyphenCompound_NamesEachPart(string text, string first, string second)
    {
        var entities = Find(text);
        Named(entities, first);
        Named(entities, second);
    }

    [Fact]
    public void Recognize_Demonym_IsNotTheCountry()
    {
        var entities = Find("A Russian poet and a Chinese painter arrived in Oslo.");
        Assert.DoesNotContain(entities, e => e.Name is "Russia" or "China");
        Assert.Equal(EntityType.Miscellaneous, Named(entities, "Russian").Type);
    }

    [Fact]
    public void Recognize_InstitutionWithPlaceInItsName_IsNotThePlace()
    {
        var entities = Find("She studied at the Harbin Institute of Technology and read the China Daily.");
        Assert.Equal(EntityType.Organization, Named(entities, "Harbin Institute of Technology").Type);
        Assert.Equal(EntityType.Organization, Named(entities, "China Daily").Type);
        Assert.DoesNotContain(entities, e => e.Name is "Harbin" or "China");
    }

    [Fact]
    public void Recognize_Surname_GoesToTheFullNameOfTheArticle()
    {
        const string text = "Boris Johnson resigned in London. Reporters asked Johnson why.";
        Assert.Equal(["Boris Johnson", "Johnson"], Texts(text, Named(Find(text), "Boris Johnson")));
    }

    [Fact]
    public void Recognize_Honorific_TellsSpousesApart()
    {
        const string text = "Maria Keller and Thomas Keller spoke. Mrs. Keller wept, but Mr. Keller smiled.";
        var entities = Find(text);
        Assert.Equal(["Maria Keller", "Keller"], Texts(text, Named(entities, "Maria Keller")));
        Assert.Equal(["Thomas Keller", "Keller"], Texts(text, Named(entities, "Thomas Keller")));
    }

    [Fact]
    public void Recognize_MisspelledSeat_IsTheSeat()
    {
        const string text = "In the square the Krelimin guards marched.";
        Assert.Equal("misspelling", Assert.Single(Named(Find(text), "Kremlin").Mentions).Rule);
    }

    [Fact]
    public void Recognize_DescriptionWithCountry_GoesToThatCountrysLeader()
    {
        const string text = "French President Anna Belmont met Polish President Jan Wolski. The French leader smiled. The Polish leader did not.";
        var entities = Find(text);
        Assert.Contains("The French leader", Texts(text, Named(entities, "Anna Belmont")));
        Assert.Contains("The Polish leader", Texts(text, Named(entities, "Jan Wolski")));
    }

    [Fact]
    public void Recognize_PluralDescription_IsInNoChain()
    {
        const string text = "Anna Belmont met Jan Wolski. The two leaders smiled and they left.";
        Assert.All(Find(text), e => Assert.DoesNotContain(e.Mentions, m => m.Span.Start > 28));
    }

    [Fact]
    public void Recognize_Pronoun_AgreesInGender()
    {
        const string text = "Anna Belmont met Jan Wolski. She thanked him.";
        var entities = Find(text);
        Assert.Equal(["Anna Belmont", "She"], Texts(text, Named(entities, "Anna Belmont")));
        Assert.Equal(["Jan Wolski", "him"], Texts(text, Named(entities, "Jan Wolski")));
    }

    [Fact]
    public void Recognize_PronounBeforeItsSubject_GoesForward()
    {
        const string text = "Peter Olsen lost the vote. By choosing Norway for his first trip, Karl Berg pleased the north.";
        Assert.Equal(["Karl Berg", "his"], Texts(text, Named(Find(text), "Karl Berg")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Labels_TitleHonorificAndAge_AreRows()
    {
        var putin = Named(Find("Russian President Vladimir Putin spoke. Putin, 71, then left; Mr. Putin returned later."), "Vladimir Putin");
        Assert.Equal(
            [(LabelKind.Title, "Russian President", "president"), (LabelKind.Apposition, "71", "age"), (LabelKind.Honorific, "Mr.", "mr.")],
            putin.Labels.Select(l => (l.Kind, l.Text, l.Head)));
    }

    [Fact]
    public void Labels_TitleWithAcronym_IsKeptWhole()
    {
        var label = Assert.Single(Named(Find("They met Chinese Communist Party (CCP) leader Xi Jinping."), "Xi Jinping").Labels);
        Assert.Equal(("Chinese Communist Party (CCP) leader", "leader"), (label.Text, label.Head));
    }

    [Fact]
    public void Labels_AppositionWithOffice_IsKeptWhole()
    {
        var label = Assert.Single(Named(Find("John Kirby, President Anna Belmont’s national security spokesman, declined."), "John Kirby").Labels);
        Assert.Equal((LabelKind.Apposition, "President Anna Belmont's national security spokesman", "spokesman"), (label.Kind, label.Text, label.Head));
    }

    [Fact]
    public void Labels_OtherApposition_KeepsItsLastThreeWords()
    {
        var label = Assert.Single(Named(Find("John Kirby, a very quiet old neighbor, declined."), "John Kirby").Labels);
        Assert.Equal((LabelKind.Apposition, "quiet old neighbor", "neighbor"), (label.Kind, label.Text, label.Head));
    }

    [Fact]
    public void Labels_AdjectiveBeforeCountry_IsARow()
    {
        var label = Assert.Single(Named(Find("Nobody trusts communist China here."), "China").Labels);
        Assert.Equal((LabelKind.Adjective, "communist"), (label.Kind, label.Text));
    }

    [Fact]
    public void Recognize_EmptyText_GivesNothing() => Assert.Empty(Find(""));
}
