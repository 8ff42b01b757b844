using Parallax.Language;
using Parallax.Quotes;
using static Parallax.Tests.Quotes.QuoteText;

namespace Parallax.Tests.Quotes;

public class ReportedSpeechTests
{
    [Theory]
    [InlineData("Anna Kessel said that the bridge would open in May.", "say")]
    [InlineData("Anna Kessel said the bridge would open in May.", "say")]
    [InlineData("According to Anna Kessel, the bridge would open in May.", "according to")]
    [InlineData("The bridge would open in May, according to Anna Kessel.", "according to")]
    [InlineData("The bridge would open in May, Anna Kessel said.", "say")]
    [InlineData("Anna Kessel warned the council that the bridge would open in May.", "warn")]
    public void Extract_IndirectSpeech_ContentSourceAndCue(string text, string lemma)
    {
        var found = new QuoteText(text, Person("Anna Kessel"));
        var quote = found.Quotes.Single(q => q.CueLemma == lemma);
        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Contains("bridge would open in May", found.Content(quote), StringComparison.Ordinal);
        Assert.Equal("Anna Kessel", quote.Speaker);
    }

    [Fact]
    public void Extract_MixedSpeech_FragmentInsideReportedSpeech()
    {
        var found = new QuoteText("Anna Kessel said the bridge was “a matter of honour” for the town.", Person("Anna Kessel"));
        var reported = found.Quotes.Single(q => q.Kind == QuoteKind.Indirect);
        var fragment = found.Quotes.Single(q => q.Kind == QuoteKind.Fragment);
        Assert.Equal(reported.Id, fragment.Within);
        Assert.Equal((4, 10), (fragment.Words, reported.Words));
    }

    [Fact]
    public void Extract_ClauseRunsOnBehindTheMark_FragmentInsideReportedSpeech()
    {
        var found = new QuoteText("Anna Kessel said “the paint will hardly be dry” by the time the bridge opens to lorries.", Person("Anna Kessel"));
        var reported = found.Quotes.Single(q => q.Kind == QuoteKind.Indirect);
        Assert.EndsWith("by the time the bridge opens to lorries", found.Content(reported), StringComparison.Ordinal);
        Assert.Equal(reported.Id, found.Quotes.Single(q => q.Kind == QuoteKind.Fragment).Within);
    }

    [Fact]
    public void Extract_AnotherReportBehindTheFirst_ItsContentFollowsItsVerb()
    {
        var found = new QuoteText("Anna Kessel said that a toll was the “right answer” and the memo said both towns were opposed to a tax.", Person("Anna Kessel"));
        var second = found.Quotes.Single(q => found.Source(q) == "the memo");
        Assert.Equal("both towns were opposed to a tax", found.Content(second));
    }

    [Fact]
    public void Extract_RareVerbBeforeAFragment_IsACue()
    {
        var found = new QuoteText("Paul Ruiz grumbled to his neighbours that the ferry “smells of old fish” all summer.", Person("Paul Ruiz"));
        Assert.Equal("Paul Ruiz", found.Quotes.Single(q => q.Kind == QuoteKind.Fragment).Speaker);
    }

    [Fact]
    public void Extract_AttributionInTheMiddle_ContentOnBothSides()
    {
        var found = new QuoteText("The bridge, Anna Kessel said, would open in May.", Person("Anna Kessel"));
        Assert.Equal("The bridge | would open in May", found.Content(found.Quotes.Single(q => q.CueLemma == "say")));
    }

    [Fact]
    public void Extract_CoordinatedVerb_EndsTheFirstContent()
    {
        var found = new QuoteText("Anna Kessel said the bridge was late and warned that tolls would rise.", Person("Anna Kessel"));
        Assert.DoesNotContain("warned", found.Content(found.Quotes.Single(q => q.CueLemma == "say")), StringComparison.Ordinal);
        Assert.Equal("Anna Kessel", found.Quotes.Single(q => q.CueLemma == "warn").Speaker);
    }

    [Theory]
    [InlineData("A joint statement said the bridge would open in May.", SpeakerKind.Document)]
    [InlineData("Officials said the bridge would open in May.", SpeakerKind.Anonymous)]
    [InlineData("The ministry said the bridge would open in May.", SpeakerKind.Institution)]
    [InlineData("The newspaper reported that the bridge would open in May.", SpeakerKind.Medium)]
    public void Extract_SourceWithoutName_KindByItsHead(string text, SpeakerKind kind) =>
        Assert.Equal(kind, new QuoteText(text).Quotes.Single(q => q.Kind == QuoteKind.Indirect).SpeakerKind);

    [Fact]
    public void Extract_Transcript_EachLineItsSpeaker()
    {
        var found = new QuoteText("“KESSEL: When will it open?\n\n“RUIZ: In May, if the river lets us.”");
        Assert.Equal(["KESSEL", "RUIZ"], found.Quotes.Where(q => q.Kind == QuoteKind.Full).Select(found.Source));
    }

    [Fact]
    public void Extract_NameBehindADash_Signs()
    {
        var found = new QuoteText("“It will never open.” — Anna Kessel\n\n“It opened long ago.” — Paul Ruiz", Person("Anna Kessel"), Person("Paul Ruiz"));
        Assert.Equal(["Anna Kessel", "Paul Ruiz"], found.Quotes.Where(q => q.Direct).Select(q => q.Speaker));
    }

    [Fact]
    public void Find_DistancingFormulas_NamedAndListed()
    {
        var document = new Segmenter().Segment(new ArticleInfo { Id = "a" },
            "They condemned what they cast as a plot. The so-called ghost bridge, or what Velden calls its pride, was described as finished.");
        Assert.Equal(["what they cast as", "so-called", "what … calls", "was described as"], DistancingFormulas.Find(document).Select(f => f.Formula));
    }

    [Fact]
    public void StanceOf_SaidAndClaimed_Differ()
    {
        Assert.Equal(CueStance.Neutral, CueTable.StanceOf("say"));
        Assert.Equal(CueStance.Claiming, CueTable.StanceOf("claim"));
        Assert.Equal(CueStance.Neutral, CueTable.StanceOf("according to"));
        Assert.True(CueTable.All.Count > 250);
    }
}
