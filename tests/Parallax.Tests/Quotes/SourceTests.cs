using static Parallax.Tests.Quotes.QuoteText;

namespace Parallax.Tests.Quotes;

/// <summary>Sources that are easily got wrong.</summary>
public class SourceTests
{
    [Fact]
    public void Speaker_TwoNamesJoined_IsOneJointSource()
    {
        var found = new QuoteText("Mayor Anna Kessel and harbour chief Paul Ruiz condemned the delays on Monday.", Person("Anna Kessel"), Person("Paul Ruiz"));
        var quote = found.Quotes.Single(q => q.CueLemma == "condemn");
        Assert.Equal("Anna Kessel and Paul Ruiz", quote.Speaker);
        Assert.Null(quote.SpeakerEntity);
    }

    [Fact]
    public void Speaker_NameGovernedByAPreposition_IsNoJointSource()
    {
        var found = new QuoteText("An adviser to Anna Kessel and Paul Ruiz said that the bridge would open in May.", Person("Anna Kessel"), Person("Paul Ruiz"));
        Assert.NotEqual("Anna Kessel and Paul Ruiz", found.Quotes.Single(q => q.CueLemma == "say").Speaker);
    }

    [Fact]
    public void Source_VerbInsideReportedSpeech_StopsAtTheOuterVerb()
    {
        var found = new QuoteText("Kessel said both towns agreed that a ferry was the “best answer” to the floods.", Person("Kessel"));
        Assert.Equal(["both towns"], found.Quotes.Where(q => q.CueLemma == "agree").Select(found.Source));
    }

    [Fact]
    public void Speaker_ItAfterASentenceAboutAStatement_IsTheStatement()
    {
        var found = new QuoteText("The joint statement was read aloud in the town hall.\n\nIt also condemned plans to close the ferry port.");
        var quote = found.Quotes.Single(q => q.CueLemma == "condemn");
        Assert.Equal(("joint statement", SpeakerKind.Document), (quote.Speaker, quote.SpeakerKind));
    }

    [Fact]
    public void Source_SecondPredicateOfAStatement_IsItsSubject()
    {
        var found = new QuoteText("The joint statement was seen as a truce and spoke of plans to share the harbour.");
        Assert.Equal("The joint statement", found.Source(found.Quotes.Single(q => q.CueLemma == "speak")));
    }

    [Fact]
    public void Extract_BritishSpelling_IsTheSameVerb()
    {
        var found = new QuoteText("Kessel signalled that the bridge would open in May.", Person("Kessel"));
        Assert.Equal(("Kessel", "signal"), (found.Single.Speaker, found.Single.CueLemma));
    }

    [Theory]
    [InlineData("It was 80 years since the Harbour League recognised the Republic of Velden.")]
    [InlineData("The visit broke a promise proclaimed when Ruiz came to Velden in 2029.")]
    [InlineData("Kessel’s newly appointed ferry minister will also attend the talks.")]
    [InlineData("The mayor appeared to hesitate for some seconds.")]
    [InlineData("Ruiz, who is not known for jokes, opened the door with a smile.")]
    public void Extract_WhatNobodySays_NoReportedSpeech(string text) =>
        Assert.DoesNotContain(new QuoteText(text, Person("Kessel"), Person("Ruiz"), Organization("Harbour League")).Quotes, q => q.Kind == QuoteKind.Indirect);

    [Fact]
    public void Speaker_NameWithParticles_IsWhole()
    {
        var found = new QuoteText("Calling the floods a threat to all, Ms. van den Berg urged the council to act.", Person("Eva van den Berg", "van den Berg"));
        Assert.All(found.Quotes, q => Assert.Equal("Eva van den Berg", q.Speaker));
    }

    [Fact]
    public void Speaker_PronounAfterASubjectInTheSameSentence_IsNotThePossessive()
    {
        var text = "Paul Ruiz’s visit comes weeks after Karl Lenz flew in to raise doubts about what he said was a plot.";
        var quote = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, text).Quotes.Single(q => q.CueLemma == "say");
        Assert.Equal("Karl Lenz", quote.Speaker);
    }
}
