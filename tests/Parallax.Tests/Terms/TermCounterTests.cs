using Parallax.Language;
using Parallax.Terms;

namespace Parallax.Tests.Terms;

public class TermCounterTests
{
    private static readonly Segmenter Segmenter = new();

    private static IReadOnlyList<TermCount> Count(string text, TermOptions? options = null, Func<TextSpan, Voice>? voice = null) =>
        new TermCounter(options).Count(Segmenter.Segment(new ArticleInfo { Id = "a", Outlet = "Ledger" }, text), voice ?? (_ => Voice.Own));

    private static int Of(IReadOnlyList<TermCount> counts, string term) => counts.Where(c => c.Term == term).Sum(c => c.Count);

    [Theory]
    [InlineData("mr.", 1)]
    [InlineData("u.s.", 2)]
    [InlineData("led", 1)]
    [InlineData("cooperation", 2)]
    [InlineData("defense", 2)]
    [InlineData("trump", 2)]
    [InlineData("'s", 0)]
    [InlineData("don't", 1)]
    [InlineData("7,000", 1)]
    public void Count_Word_ByNormalForm(string term, int count)
    {
        var counts = Count("Mr. Alder praised the U.S.-led co-operation. Defence and defense, Trump’s and Trump's. "
            + "I don’t want 7,000 words on cooperation with the U.S. government.");
        Assert.Equal(count, Of(counts, term));
    }

    [Fact]
    public void Count_CountryInCapitals_IsNoPronoun()
    {
        var counts = Count("The US left. They told us. The U.S. won, and US troops cheered.");
        Assert.Equal(3, Of(counts, "u.s."));
        Assert.Equal(1, Of(counts, "us"));
    }

    [Fact]
    public void Count_Phrase_OnlyWhereTheArticleHasItTwice()
    {
        var counts = Count("The harbour bridge fell. The harbor bridge stands. A bridge fell down.");
        Assert.Equal(2, Of(counts, "the harbor bridge"));
        Assert.Equal(2, Of(counts, "bridge fell"));
        Assert.DoesNotContain(counts, c => c.Term == "bridge stands");
    }

    [Fact]
    public void Count_Phrase_StopsAtSentencesAndCommas()
    {
        var counts = Count("Red, green. Red, green. Red green red. Green.");
        Assert.DoesNotContain(counts, c => c.Term == "red green");
    }

    [Fact]
    public void Count_PhraseWithPossessive_ShowsTheClitic()
    {
        var counts = Count("Norland's aid came. Norland’s aid went.");
        Assert.Equal(2, Of(counts, "norland's aid"));
        Assert.Equal(2, Of(counts, "norland"));
    }

    [Fact]
    public void Count_Phrase_NeverAcrossVoices()
    {
        var counts = Count("Red green red green", voice: s => s.Start < 8 ? Voice.Own : Voice.Quoted);
        Assert.Equal(1, counts.Single(c => c.Term == "red" && c.Voice == Voice.Quoted).Count);
        Assert.DoesNotContain(counts, c => c.Term == "green red");
    }

    [Fact]
    public void Count_Rows_InOrdinalOrder_AddUpToTheWords()
    {
        var counts = Count("Zebra apple Mr. Zed apple 12 émigré");
        Assert.Equal(7, counts.Where(c => c.Length == 1).Sum(c => c.Count));
        Assert.Equal(counts.Select(c => c.Term).Order(StringComparer.Ordinal), counts.Select(c => c.Term));
    }

    public static TheoryData<TermOptions, string, int> Choices => new()
    {
        { new(), "labor", 3 }, { new() { JoinSpellings = false }, "labour", 2 }, { new() { JoinSpellings = false }, "labor", 1 },
        { new() { KeepCase = true, JoinSpellings = false }, "Labour", 1 },
        { new() { Form = TermForm.Stem }, "vote", 2 }, { new(), "went", 1 },
        { new() { Form = TermForm.Printed }, "Labour", 1 }, { new() { Form = TermForm.Printed }, "trump", 0 }, { new() { Form = TermForm.Printed }, "Trump", 2 },
        { new(), "trump", 2 }, { new(), "cooperation", 2 }, { new(), "trump's plan", 2 }, { new() { MinPhraseCount = 3 }, "trump's plan", 0 },
        { new() { MaxLength = 1 }, "trump's plan", 0 }, { new(), "2020", 1 }, { new() { Numbers = false }, "2020", 0 },
        { new(), "in", 1 }, { new() { StopWords = StopWords.English }, "in", 0 }, { new(), "http://labor.example.com", 0 },
        { new() { Addresses = true }, "http://labor.example.com", 1 }, { new() { Phrases = ["Trump’s plan"] }, "trump plan", 2 },
        { new() { Phrases = ["Trump’s plan"] }, "plan", 0 },
    };

    [Theory, MemberData(nameof(Choices))]
    public void Count_Choice_ChangesWhatATermIs(TermOptions options, string term, int count)
    {
        const string text = "Labour voted; labour and labor Voted in 2020 at http://labor.example.com. Trump’s plan, Trump's plan: co-operation or cooperation. She went, he goes.";
        Assert.Equal(count, Of(Count(text, options), term));
    }

    [Fact]
    public void Count_NamesAsUnits_UnderTheirCanonicalName()
    {
        const string text = "Ada Moss spoke. Moss left New Arden. Ada Moss returned.";
        var analysis = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, text);
        var counts = new TermCounter().Count(Segmenter.Segment(new ArticleInfo { Id = "a" }, text), _ => Voice.Own, TermUnits.OfNames(analysis.Entities));
        Assert.Equal(3, Of(counts, "ada moss"));
        Assert.Equal(0, Of(counts, "moss"));
    }

    [Fact]
    public void OfPhrases_OverlappingPhrases_TakesTheLongest()
    {
        var document = Segmenter.Segment(new ArticleInfo { Id = "a" }, "The harbour bridge fund. The harbor bridge.");
        Assert.Equal(["harbor bridge fund", "harbor bridge"], TermUnits.OfPhrases(document, ["bridge", "harbor bridge", "harbor bridge fund"]).Select(u => u.Term));
    }

    [Fact]
    public void Count_CombiningMarks_BelongToTheirWord() => Assert.Equal(2, Of(Count("Cafe\u0301 and cafe\u0301 and cafe."), "cafe\u0301"));

    [Fact]
    public void Count_RightToLeftText_IsCounted()
    {
        var counts = Count("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, \u05e9\u05dc\u05d5\u05dd.");
        Assert.Equal(2, Of(counts, "\u05e9\u05dc\u05d5\u05dd"));
        Assert.Equal(3, counts.Where(c => c.Length == 1).Sum(c => c.Count));
    }

    [Theory]
    [InlineData("See https://example.org/a-b?c=d#e for more.", "see for more")]
    [InlineData("Write to first.last@mail.example.org today.", "write to today")]
    public void Count_WebAndMailAddresses_AreNoWords(string text, string words) =>
        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), Count(text).Where(c => c.Length == 1).Select(c => c.Term));

    [Fact]
    public void Count_Unit_IsOneWord()
    {
        var document = Segmenter.Segment(new ArticleInfo { Id = "a" }, "New Arden votes. New rules.");
        var counts = new TermCounter().Count(document, _ => Voice.Own, [new TermUnit(new TextSpan(0, 9), "new arden")]);
        Assert.Equal(1, Of(counts, "new arden"));
        Assert.Equal(1, Of(counts, "new"));
        Assert.Equal(1, counts.Single(c => c.Term == "new arden").Length);
    }

    [Fact]
    public void Count_NothingToCount_IsEmpty()
    {
        Assert.Empty(Count(""));
        Assert.Empty(Count(" … — !"));
    }

    [Fact]
    public void MaxLength_OutOfRange_SaysSo() =>
        Assert.Contains("1 to 3", Assert.Throws<ArgumentOutOfRangeException>(() => new TermOptions { MaxLength = 4 }).Message);
}
