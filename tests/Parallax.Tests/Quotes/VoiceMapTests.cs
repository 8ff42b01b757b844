using Parallax.Language;
using Parallax.Quotes;

namespace Parallax.Tests.Quotes;

public class VoiceMapTests
{
    [Fact]
    public void Cut_FullQuoteWithInsertion_QuotedAndOwn()
    {
        var found = new QuoteText("“[When they] agree, we build,” Kessel said.");
        Assert.Equal([("“[When they]", Voice.Own), (" agree, we build,", Voice.Quoted), ("” Kessel said.", Voice.Own)], Pieces(found));
    }

    [Fact]
    public void Cut_Term_IsTheOutletsOwn()
    {
        var found = new QuoteText("They renewed the “no tolls” pact.");
        Assert.Equal(Voice.Own, Assert.Single(Pieces(found)).Voice);
    }

    [Theory]
    [InlineData("The “pro-bridge” lobby said it was “glad”-ish, “[and] happy” or un“happy”, Kessel said.")]
    [InlineData("“We are late,” Kessel said. “The winter—“long”—was [very] hard.")]
    [InlineData("Kessel said both towns were “sure”/“certain” – or “nearly so” – of it.")]
    public void Cut_WordsPerVoice_AddUp(string text)
    {
        var found = new QuoteText(text);
        var map = new VoiceMap(text, found.Quotes);
        foreach (var sentence in found.Document.Sentences)
        {
            var cuts = map.Cut(sentence.Span);
            Assert.Equal(WordCounter.Count(sentence.Span.Of(text)), cuts.Sum(c => WordCounter.Count(c.Span.Of(text))));
            Assert.Equal((sentence.Span.Start, sentence.Span.End), (cuts[0].Span.Start, cuts[^1].Span.End));
            Assert.All(cuts.Zip(cuts.Skip(1)), p => Assert.Equal(p.First.Span.End, p.Second.Span.Start));
        }
    }

    private static IEnumerable<(string Text, Voice Voice)> Pieces(QuoteText found)
    {
        var map = new VoiceMap(found.Text, found.Quotes);
        return found.Document.Sentences.SelectMany(s => map.Cut(s.Span)).Select(c => (c.Span.Of(found.Text).ToString(), c.Voice));
    }
}
