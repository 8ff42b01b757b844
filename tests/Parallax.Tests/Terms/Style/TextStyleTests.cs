using Parallax.Language;
using Parallax.Terms.Style;

namespace Parallax.Tests.Terms.Style;

public class TextStyleTests
{
    private static TextStyle Style(string text, int window = 100) =>
        TextStyle.Of(new Segmenter().Segment(new ArticleInfo { Id = "a", Outlet = "Ledger" }, text), window: window);

    [Fact]
    public void Readability_ByHand()
    {
        var style = new Readability(2, 10, 15, 1);
        Assert.Equal(206.835 - 1.015 * 5 - 84.6 * 1.5, style.Flesch!.Value, 9);
        Assert.Equal(0.39 * 5 + 11.8 * 1.5 - 15.59, style.FleschKincaid!.Value, 9);
        Assert.Null(style.Smog);
        Assert.Equal(3.1291 + 1.0430 * 3, new Readability(30, 300, 450, 9).Smog!.Value, 9);
    }

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("vote", 1)]
    [InlineData("table", 2)]
    [InlineData("harbor", 2)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("names", 1)]
    [InlineData("houses", 2)]
    [InlineData("nation", 2)]
    [InlineData("russia", 2)]
    [InlineData("government", 3)]
    [InlineData("president", 3)]
    [InlineData("radio", 3)]
    [InlineData("being", 2)]
    [InlineData("strategically", 5)]
    [InlineData("u.s.", 1)]
    [InlineData("the", 1)]
    public void Syllables_Word(string word, int count) => Assert.Equal(count, Syllables.Count(word));

    [Fact]
    public void Mattr_FiveWords_ByHand()
    {
        // Windows of three: "a b a" 2, "b a c" 3, "a c c" 2.
        var diversity = LexicalDiversity.Of(["a", "b", "a", "c", "c"], 3);
        Assert.Equal(7.0 / 9, diversity.Mattr, 12);
        Assert.Equal(3.0 / 5, diversity.TypeTokenRatio, 12);
    }

    [Fact]
    public void Mattr_TextShorterThanWindow_IsTypeTokenRatio() => Assert.Equal(2.0 / 3, LexicalDiversity.Of(["a", "b", "a"], 50).Mattr, 12);

    [Fact]
    public void Mattr_RepeatedText_StaysWhereTtrFalls()
    {
        var words = Enumerable.Range(0, 50).Select(i => $"w{i % 25}").ToArray();
        var once = LexicalDiversity.Of(words, 10);
        var twice = LexicalDiversity.Of([.. words, .. words], 10);
        Assert.Equal(once.Mattr, twice.Mattr, 12);
        Assert.True(twice.TypeTokenRatio < once.TypeTokenRatio);
    }

    [Theory]
    [InlineData("The plan was approved.", 1)]
    [InlineData("The plan was not widely seen as good.", 1)]
    [InlineData("Three men were being held.", 1)]
    [InlineData("The council approved the plan.", 0)]
    [InlineData("The plan is good.", 0)]
    [InlineData("It was written, and it was read.", 2)]
    public void Of_Passives_AreFound(string text, int passives) => Assert.Equal(passives, Style(text).PassiveVerbs);

    [Fact]
    public void Of_Document_CountsSentencesAndWords()
    {
        var style = Style("The vote was lost. In 2020 nobody came, they said.");
        Assert.Equal((2, 9), (style.Readability.Sentences, style.Readability.Words));
        Assert.Equal(0.5, style.PassiveShare);
        Assert.Equal("Ledger", style.Outlet);
    }

    [Fact]
    public void Of_Empty_HasNoReadability()
    {
        var style = Style("");
        Assert.Null(style.Readability.Flesch);
        Assert.Equal(0, style.PassiveShare);
        Assert.Equal(0, style.Diversity.Mattr);
    }
}
