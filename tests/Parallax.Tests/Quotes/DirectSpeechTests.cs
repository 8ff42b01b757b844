using static Parallax.Tests.Quotes.QuoteText;

namespace Parallax.Tests.Quotes;

public class DirectSpeechTests
{
    [Theory]
    [InlineData("“The bridge will open in May,” Anna Kessel said.")]
    [InlineData("\"The bridge will open in May,\" Anna Kessel said.")]
    [InlineData("‘The bridge will open in May,’ Anna Kessel said.")]
    [InlineData("'The bridge will open in May,' Anna Kessel said.")]
    [InlineData("«The bridge will open in May», said Anna Kessel.")]
    [InlineData("“The bridge will open in May,” said Anna Kessel, the mayor of Ostrava Falls.")]
    [InlineData("“The bridge will open in May,” the mayor, Anna Kessel, told reporters.")]
    [InlineData("Anna Kessel said: “The bridge will open in May.”")]
    [InlineData("Anna Kessel told the council, “The bridge will open in May.”")]
    [InlineData("“The bridge will open in May,” Anna Kessel, who has led the town for ten years, told reporters.")]
    [InlineData("Anna Kessel spoke to the council on Monday:\n\n“The bridge will open in May.”")]
    public void Extract_FullQuoteWithCue(string text)
    {
        var found = new QuoteText(text, Person("Anna Kessel", "Kessel"));
        Assert.Equal(QuoteKind.Full, found.Single.Kind);
        Assert.Equal("The bridge will open in May", found.Content(found.Single).TrimEnd(',', '.'));
        Assert.Equal("Anna Kessel", found.Single.Speaker);
        Assert.Equal(SpeakerKind.Person, found.Single.SpeakerKind);
        Assert.Equal(6, found.Single.Words);
    }

    [Fact]
    public void Extract_AttributionInTheMiddle_OneQuoteOfTwoParts()
    {
        var found = new QuoteText("“We are late,” Kessel said, “but we will finish.”", Person("Kessel"));
        Assert.Equal("We are late, | but we will finish.", found.Content(found.Single));
        Assert.Equal(7, found.Single.Words);
    }

    [Fact]
    public void Extract_SecondSentenceWithoutCue_JoinsTheQuoteBefore()
    {
        var found = new QuoteText("“We are late,” Kessel said. “The winter was long.”", Person("Kessel"));
        Assert.Equal("We are late, | The winter was long.", found.Content(found.Single));
    }

    [Fact]
    public void Extract_SecondSentenceRunsOnBehindTheMark_JoinsTheQuoteBefore()
    {
        var found = new QuoteText("“The bridge is safe,” Anna Kessel said. “Even the herons walk across it without a second thought” on market days.", Person("Anna Kessel"));
        Assert.Equal("The bridge is safe, | Even the herons walk across it without a second thought", found.Content(found.Single));
        Assert.Equal("Anna Kessel", found.Single.Speaker);
    }

    [Fact]
    public void Extract_ClauseThatEndsAtTheMarkBeforeAnotherVerb_IsFull()
    {
        var found = new QuoteText("Anna Kessel said “The bridge is safe” and left.", Person("Anna Kessel"));
        Assert.Equal((QuoteKind.Full, "The bridge is safe"), (found.Single.Kind, found.Content(found.Single)));
    }

    [Fact]
    public void Extract_SeveralParagraphsUnclosed_OneQuote()
    {
        var found = new QuoteText("“We are late,” Kessel said. “The winter was long.\n\n“The river froze.\n\n“Now it flows.”\n\nThe town waits.", Person("Kessel"));
        Assert.Equal(4, found.Single.Content.Count);
        Assert.Equal("Kessel", found.Single.Speaker);
        Assert.Equal(13, found.Single.Words);
    }

    [Fact]
    public void Extract_ParagraphWithoutCue_ContinuesTheSpeaker()
    {
        var found = new QuoteText("“We are late,” Kessel told reporters.\n\n“We did not see it coming.”\n\nThe town waits.", Person("Kessel"));
        Assert.Equal("We are late, | We did not see it coming.", found.Content(found.Single));
    }

    [Fact]
    public void Extract_AnswerAfterAQuestionOfItsOwnParagraph_SpeakerUnknown()
    {
        var found = new QuoteText("“Will it hold?” Kessel asked.\n\n“It will hold.”\n\nNobody laughed.", Person("Kessel"));
        Assert.Equal(2, found.Quotes.Count);
        Assert.Null(found.Quotes[1].Speaker);
        Assert.Equal(SpeakerKind.Unknown, found.Quotes[1].SpeakerKind);
    }

    [Fact]
    public void Extract_SingleInsideDouble_BelongsToTheOuterQuote()
    {
        var found = new QuoteText("“She called it ‘a bridge to nowhere’ last year,” Kessel said.", Person("Kessel"));
        Assert.Equal(9, Assert.Single(found.Quotes, q => q.Kind != QuoteKind.Indirect).Words);
    }

    [Fact]
    public void Extract_WordsWorkedIn_FragmentWithSpeaker()
    {
        var found = new QuoteText("The harbour board stated that it’s “no secret” that the bridge is late.", Organization("Harbour Board", "harbour board"));
        Assert.Equal(QuoteKind.Fragment, found.Quotes.Single(q => q.Direct).Kind);
        Assert.Equal("Harbour Board", found.Quotes.Single(q => q.Direct).Speaker);
    }

    [Fact]
    public void Extract_VerbOfAgreeing_YieldsToTheVerbOfSayingBeforeIt()
    {
        var found = new QuoteText("Kessel said both towns agreed that a ferry was the “best answer” and the plan said more would follow.", Person("Kessel"));
        var fragment = found.Quotes.Single(q => q.Kind == QuoteKind.Fragment);
        Assert.Equal("Kessel", fragment.Speaker);
    }

    [Fact]
    public void Extract_ParticipleAtTheHead_SpeakerIsTheMainClauseSubject()
    {
        var found = new QuoteText("Kessel met the ferry’s owner Ruiz.\n\nDescribing her hour with Ruiz as “long and friendly”, she named three routes.", Person("Kessel"), Person("Ruiz"));
        var fragment = found.Quotes.Single(q => q.Kind == QuoteKind.Fragment);
        Assert.Equal("she", found.Source(fragment));
        Assert.Equal("Kessel", fragment.Speaker);
    }

    [Theory]
    [InlineData("Kessel renewed the “no tolls” promise she made in June.")]
    [InlineData("The visit was an attempt to save a “no tolls” pact made when Ruiz came to town.")]
    [InlineData("The so-called “ghost bridge” has no road.")]
    [InlineData("Their song “Bridge of Stones” sold well.")]
    public void Extract_TermInMarks_NobodyIsQuoted(string text)
    {
        var found = new QuoteText(text, Person("Kessel"), Person("Ruiz"));
        var term = Assert.Single(found.Quotes, q => q.Kind != QuoteKind.Indirect);
        Assert.Equal(QuoteKind.Term, term.Kind);
        Assert.Null(term.Speaker);
        Assert.False(term.Direct);
    }

    [Fact]
    public void Extract_TwoSpeakersInOneSentence_EachHasTheirOwn()
    {
        var found = new QuoteText("Kessel said “The bridge is safe,” but Ruiz replied “It has never been safe.”", Person("Kessel"), Person("Ruiz"));
        Assert.Equal(["Kessel", "Ruiz"], found.Quotes.Where(q => q.Direct).Select(q => q.Speaker));
    }

    [Fact]
    public void Extract_NominalSource_IsDescribedAndAnonymous()
    {
        var found = new QuoteText("“The steel came late,” a spokesman for the harbour said.");
        Assert.Equal("spokesman for the harbour", found.Single.Speaker);
        Assert.Equal(SpeakerKind.Anonymous, found.Single.SpeakerKind);
        Assert.Null(found.Single.SpeakerEntity);
    }

    [Fact]
    public void Extract_BracketedInsertion_CountedApart()
    {
        var found = new QuoteText("“[When the two towns] agree, [it’s] no secret,” Kessel said.", Person("Kessel"));
        Assert.Equal((8, 5), (found.Single.Words, found.Single.InsertedWords));
    }

    [Theory]
    [InlineData("The towns’ bridge and the '90s' ferries rock 'n' roll on.")]
    [InlineData("It is 6' 2\" high and isn't the dogs' home.")]
    [InlineData("")]
    public void Extract_ApostrophesAndInches_NoQuote(string text) => Assert.Empty(new QuoteText(text).Quotes);

    [Fact]
    public void Extract_MarkNeverClosedInMidSentence_EndsWithTheSentence()
    {
        var found = new QuoteText("Kessel called it a “scandal of the first order. The town went on with its day. Nothing was built.", Person("Kessel"));
        Assert.Equal("scandal of the first order.", found.Content(found.Single));
    }

    [Fact]
    public void Extract_ArticleThatIsOneLongQuote_OneQuoteWithoutSpeaker()
    {
        var found = new QuoteText("“We built it ourselves. It took ten years.\n\n“Nobody helped us.”");
        Assert.Equal(QuoteKind.Full, found.Single.Kind);
        Assert.Null(found.Single.Speaker);
    }

    [Fact]
    public void Extract_QuoteAfterASentenceAboutSomebody_IsTheirs()
    {
        var found = new QuoteText("Ruiz left early.\n\nThe mayor was not amused. Anna Kessel blamed the rain. “It has rained since May.”", Person("Anna Kessel"), Person("Ruiz"));
        Assert.Equal("Anna Kessel", found.Quotes.Single(q => q.Kind == QuoteKind.Full).Speaker);
    }

    [Fact]
    public void Extract_RelativePronoun_SpeakerIsTheNameBeforeIt()
    {
        var found = new QuoteText("Ruiz came late. The town hired Anna Kessel, who called the bridge “a wreck.”", Person("Anna Kessel"), Person("Ruiz"));
        Assert.Equal("Anna Kessel", found.Quotes.Single(q => q.Direct).Speaker);
    }

    [Fact]
    public void Extract_InfinitiveBeforeTheMark_SpeakerIsTheSubjectOfTheFiniteVerb()
    {
        var found = new QuoteText("Anna Kessel said she wanted to speak “plainly to the town” and let them know that “the bridge is lost.”", Person("Anna Kessel", "she"));
        Assert.All(found.Quotes.Where(q => q.Direct), q => Assert.Equal("Anna Kessel", q.Speaker));
        Assert.Equal(2, found.Quotes.Count(q => q.Direct));
    }

    [Fact]
    public void Extract_QuoteInParentheses_IsFull()
    {
        var found = new QuoteText("Some wanted out (“I want my boat back,” wrote Ruiz, a fisherman).", Person("Ruiz"));
        Assert.Equal((QuoteKind.Full, "Ruiz"), found.Quotes.Where(q => q.Direct).Select(q => (q.Kind, q.Speaker)).Single());
    }
}
