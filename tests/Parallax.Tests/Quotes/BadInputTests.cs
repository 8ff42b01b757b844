using Parallax.Language;
using static Parallax.Tests.Quotes.QuoteText;

namespace Parallax.Tests.Quotes;

/// <summary>Quotes as they come in careless or unusual text: each case of the list of bad input.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("Kessel said “the bridge is late. Nothing is built.\n\nThe town waits.")]
    [InlineData("Kessel said the bridge is late.” Nothing is built.\n\nThe town waits.")]
    [InlineData("Kessel said ”the bridge“ is late.\n\nThe town waits.")]
    [InlineData("“““Kessel said.\n\nThe town waits.")]
    public void Extract_UnbalancedMarks_NeverReachTheNextParagraphAndWordsAddUp(string text)
    {
        var analysis = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, text);
        var last = text.IndexOf("The town", StringComparison.Ordinal);
        Assert.All(analysis.Quotes.SelectMany(q => q.Content), c => Assert.True(c.End <= last));
        Assert.Equal(WordCounter.Count(text), analysis.Sentences.Sum(s => s.Segments.Sum(g => g.Words)));
    }

    [Fact]
    public void Extract_QuoteInACaption_IsFoundThereAndNotInTheBody()
    {
        var folder = Directory.CreateTempSubdirectory("caption-").FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Ferry halted\n\nThe ferry was halted on Monday after a storm, and nobody was hurt.\n\n"
            + "Anna Kessel said “we wait here” at the pier in Lenz, Norland, on May 3, 2030. (Eva Brandt/Pool via Getty Images)\n\nTraffic resumed on Tuesday.\n");
        var quotes = Coverage.Load(folder).Quotes.Where(q => q.Direct).ToList();
        Directory.Delete(folder, true);
        Assert.Equal(SectionKind.Caption, Assert.Single(quotes).Section);
    }

    [Fact]
    public void Extract_ApostrophesForQuotes_ContractionsStayInside()
    {
        var found = new QuoteText("'It isn't the towns' fault,' Kessel said.", Person("Kessel"));
        Assert.Equal("It isn't the towns' fault,", found.Content(found.Single));
        Assert.Equal("Kessel", found.Single.Speaker);
    }

    [Fact]
    public void Extract_DialogueWithoutCues_IsQuotedAndNobodyIsInvented()
    {
        var found = new QuoteText("“Is it safe?”\n\n“It is.”\n\n“Are you sure?”\n\n“No.”", Person("Kessel"));
        Assert.All(found.Quotes, q => Assert.Equal((QuoteKind.Full, null, SpeakerKind.Unknown), (q.Kind, q.Speaker, q.SpeakerKind)));
        Assert.Equal(9, found.Quotes.Sum(q => q.Words));
    }

    [Fact]
    public void Extract_ArticleThatIsOneQuote_AllItsWordsAreQuoted()
    {
        var text = "“We built it ourselves. It took ten years.\n\n“Nobody helped us.”";
        var analysis = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, text);
        Assert.All(analysis.Sentences.SelectMany(s => s.Segments), g => Assert.Equal(Voice.Quoted, g.Voice));
    }

    [Fact]
    public void Extract_SpeakerNamedOnlyAfterTheQuote_IsFound()
    {
        var found = new QuoteText("“The bridge will never open.” So said Anna Kessel, the mayor, on Monday.", Person("Anna Kessel"));
        Assert.Equal("Anna Kessel", found.Quotes.First(q => q.Kind == QuoteKind.Full).Speaker);
    }

    [Fact]
    public void Extract_TwoSpeakersInOneSentence_EachHasTheirOwn()
    {
        var found = new QuoteText("“It is safe,” Kessel said, but “it has never been safe,” Ruiz replied.", Person("Kessel"), Person("Ruiz"));
        Assert.Equal(["Kessel", "Ruiz"], found.Quotes.Where(q => q.Direct).Select(q => q.Speaker));
    }
}
