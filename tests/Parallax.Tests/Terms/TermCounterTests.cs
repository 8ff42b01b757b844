using Parallax.Terms;
using Parallax.Text;

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

    [Fact]
    public void Count_Options_ChangeWhatATermIs()
    {
        const string text = "Labour voted; labour Voted twice in 2020 at http://labour.example.com";
        Assert.Equal(1, Of(Count(text, new TermOptions { KeepCase = true, JoinSpellings = false }), "Labour"));
        Assert.Equal(2, Of(Count(text, new TermOptions { JoinSpellings = false }), "labour"));
        Assert.Equal(2, Of(Count(text, new TermOptions { Form = TermForm.Stem }), "vote"));
        Assert.Equal(0, Of(Count(text, new TermOptions { Numbers = false }), "2020"));
        Assert.Equal(0, Of(Count(text, new TermOptions { StopWords = StopWords.English }), "in"));
    }

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
