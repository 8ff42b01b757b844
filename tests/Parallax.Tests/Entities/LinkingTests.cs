using Parallax.Entities;
using Parallax.Entities.Linking;
using Parallax.Text;

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
}
