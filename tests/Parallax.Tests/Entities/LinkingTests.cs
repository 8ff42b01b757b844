using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Tests.Entities;

/// <summary>Chains of names, descriptions and pronouns on sentences written for the tests.</summary>
public class LinkingTests
{
    private static readonly EntityRecognizer Recognizer = new();

    private static IReadOnlyList<Entity> Find(string text) =>
        Recognizer.Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a", Outlet = "The Lantern" }, text));

    private static string[] Texts(string text, string name) =>
        [.. Assert.Single(Find(text), e => e.Name == name).Mentions.Select(m => m.Span.Of(text).ToString())];

    [Fact]
    public void Name_BesideAMarkWithoutPartner_EndsInNoBlank() => Assert.Contains(
        Find("Each year she gave to the National Council of the \"middle-out\" theories."),
        entity => entity.Name == "National Council of the");

    [Fact]
    public void Object_IsNotItsOwnClausesSubject()
    {
        const string text = "Jan Wolski was elected last year. Since then Karl Berg has met with him often.";
        Assert.Equal(["Jan Wolski", "him"], Texts(text, "Jan Wolski"));
    }

    [Fact]
    public void SubjectBehindTitleWithOf_IsWhoSaidIt()
    {
        const string text = "Karl Berg landed in Oslo weeks after Secretary of State Peter Lund flew there to ask about what he said was a leak.";
        Assert.Equal(["Peter Lund", "he"], Texts(text, "Peter Lund"));
    }

    [Fact]
    public void They_StayUnlinked_SinceTheyMayBeTwo()
    {
        const string text = "Norway and Sweden will deepen their ties after they signed a treaty.";
        Assert.All(Find(text), e => Assert.All(e.Mentions, m => Assert.Equal(MentionForm.Name, m.Form)));
    }

    [Fact]
    public void Its_AfterTwoCountries_StaysUnlinked()
    {
        const string text = "Norway warned Sweden about its debts.";
        Assert.All(Find(text), e => Assert.Single(e.Mentions));
    }

    [Fact]
    public void DescriptionOfAnothersAffiliation_StaysUnlinked()
    {
        const string text = "French President Anna Belmont spoke in Paris. The Polish leader stayed away.";
        Assert.Equal(["Anna Belmont"], Texts(text, "Anna Belmont"));
    }

    [Fact]
    public void NewsInterview_I_IsWhoIsInterviewed()
    {
        const string text = "The Lantern interviews Ann Lee\nHow did you begin?\nI began as a child. I was ten when I first sang.";
        Assert.Equal(3, Texts(text, "Ann Lee").Count(t => t == "I"));
    }

    [Theory]
    [InlineData("Elmford Energy Board (EEB) met. The EEB then rested.", "Elmford Energy Board", "EEB")]
    [InlineData("Anna Maria Belmont (also known as Lia Keller) sang. Reporters met Keller later.", "Anna Maria Belmont", "Keller")]
    public void NameInBrackets_IsTheSame(string text, string name, string other) => Assert.Contains(other, Texts(text, name));

    [Fact]
    public void PersonCalledAfterAnotherWithoutBrackets_StaysApart()
    {
        const string text = "Peter Lund called Jan Wolski a fool.";
        Assert.Equal(["Peter Lund"], Texts(text, "Peter Lund"));
    }

    [Theory]
    [InlineData("The Security Council will vote on Friday.", "U.N. Security Council")]
    [InlineData("They met Russian Security Council Secretary Boris Petrov.", "Security Council")]
    public void SecurityCouncil_OfACountry_IsNotTheUnitedNations(string text, string name) => Assert.Contains(Find(text), e => e.Name == name);

    [Fact]
    public void Name_WithOneQuotationMark_LosesIt() =>
        Assert.DoesNotContain(Find("Senator Robert \"Bobby\" Lund of Ohio spoke. Bobby\" Lund smiled."), e => e.Name.Count(c => c == '"') == 1);

    [Fact]
    public void Links_SayHowSureTheyAre() =>
        Assert.All(Find("Anna Belmont met Jan Wolski. She thanked him.").SelectMany(e => e.Mentions).Where(m => m.Form == MentionForm.Pronoun), m => Assert.InRange(m.Confidence, 0.2, 1));

    [Fact]
    public void Object_BehindAJoinedVerb_IsNotTheSubjectEither()
    {
        const string text = "Jan Wolski was elected last year. Since then Karl Berg has praised and supported him.";
        Assert.Equal(["Jan Wolski", "him"], Texts(text, "Jan Wolski"));
    }

    [Fact]
    public void He_InAQuotation_IsNotWhoIsQuoted()
    {
        const string text = "Karl Berg met Peter Lund in Oslo. “He is a liar,” Karl Berg said.";
        Assert.DoesNotContain("He", Texts(text, "Karl Berg"));
    }

    [Theory]
    [InlineData("Ann Lee was one of the founders of the club.", "founder")]
    [InlineData("Ann Lee was one of the mayor's closest advisers.", "adviser")]
    public void OneOf_BehindACopula_IsADescription(string text, string head)
    {
        var label = Assert.Single(Assert.Single(Find(text), e => e.Name == "Ann Lee").Labels, l => l.Kind == LabelKind.Description);
        Assert.Equal(head, label.Head);
    }

    [Fact]
    public void OfficeWithACapital_MentionedTwice_IsAnEntityOfItsOwn()
    {
        const string text = "I rise today, Madam Speaker, to thank the nurses. They worked all night, Madam Speaker, and nobody paid them.";
        var speaker = Assert.Single(Find(text), e => e.Name == "Speaker");
        Assert.Equal((EntityType.Person, 2), (speaker.Type, speaker.Mentions.Count));
        Assert.All(speaker.Mentions, m => Assert.Equal(MentionForm.Nominal, m.Form));
    }

    [Fact]
    public void OfficeWithACapital_HeldByOnePerson_IsThatPerson()
    {
        const string text = "President Anna Belmont left Elmford at noon. Reporters waited for hours. A storm was near. In the end the President did not come.";
        Assert.Contains("the President", Texts(text, "Anna Belmont"));
    }

    [Fact]
    public void OfficeWithACapital_MentionedOnce_IsNoEntity() =>
        Assert.DoesNotContain(Find("They wrote a letter to the Chancellor about it."), e => e.Name == "Chancellor");

    [Fact]
    public void Interview_WithTwoPeople_I_IsNotWhomTheParagraphNames()
    {
        const string text = "The Lantern interviews Ann Lee and Bob Stone\nWho are you?\nI'm Ann Lee.\nAnd I'm Bob Stone.\nHow did it begin?\nI met Bob at school. I had a plan for us.";
        var ann = Assert.Single(Find(text), e => e.Name == "Ann Lee");
        Assert.Equal(2, ann.Mentions.Count(m => m.Span.Start > text.IndexOf("I met", StringComparison.Ordinal) - 1 && m.Surface == "I"));
    }

    [Fact]
    public void Interview_WhoseTitleBeginsWithTheName_IsThatPersons()
    {
        const string text = "Ann Lee: an interview with the 'Iron Poet'\nHow did you begin?\nI began as a child. I was ten when I first sang.";
        Assert.Equal(3, Texts(text, "Ann Lee").Count(t => t == "I"));
    }

    [Fact]
    public void Introduction_ThatSomebodyElseSays_ChangesNobody()
    {
        const string text = "The Lantern interviews Ann Lee\nHow did you begin?\nI began as a child. Fans come up and say, ‘My name is John,’ which I like. I am shy.";
        Assert.Equal(3, Texts(text, "Ann Lee").Count(t => t == "I"));
    }

    [Fact]
    public void I_BesideANameInTheSameQuotation_IsNotThatPerson()
    {
        const string text = "Karl Berg came on stage. Then Peter Lund spoke. “I know that Karl Berg is a leader,” he said.";
        Assert.DoesNotContain("I", Texts(text, "Karl Berg"));
    }

    [Fact]
    public void Description_BehindAnOpeningQuotationMark_DoesNotBeginBeforeIt()
    {
        const string text = "Report: Karl Berg is right, ‘hundreds of leaders’ left Oslo.";
        Assert.All(Find(text).SelectMany(e => e.Mentions), m => Assert.True(char.IsLetter(text[m.Span.Start])));
    }
}
