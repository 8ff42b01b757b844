using Parallax.Quotes;
using static Parallax.Tests.Quotes.QuoteText;

namespace Parallax.Tests.Quotes;

/// <summary>Quoted words of the two articles that the project is about, where they are present.</summary>
public class RealArticlesTests
{
    [Theory]
    [InlineData("epoch-times.txt", "The White House stated", "Dorothy Li is", 148)]
    [InlineData("reuters.txt", "BEIJING/MOSCOW", "Sign up", 69)]
    public void Count_QuotedWordsOfTheBody(string file, string begin, string end, int words) =>
        Assert.Equal(words, QuotedWords.Count(Body(file, begin, end).Quotes));

    [Fact]
    public void BySpeaker_EpochTimes() => Assert.Equal(
        [("John Kirby", 120), ("Vedant Patel", 19), ("Xi Jinping", 5), ("White House", 2)],
        QuotedWords.BySpeaker(Body("epoch-times.txt", "The White House stated", "Dorothy Li is").Quotes));

    [Fact]
    public void BySpeaker_Reuters() => Assert.Equal(
        [("Xi Jinping", 43), ("Vladimir Putin", 24)], QuotedWords.BySpeaker(Body("reuters.txt", "BEIJING/MOSCOW", "Sign up").Quotes));

    private static QuoteText Body(string file, string begin, string end)
    {
        var text = File.ReadAllText(Repository.SharedPath("articles", file));
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        return new QuoteText(text[from..text.IndexOf(end, StringComparison.Ordinal)], Person("Xi Jinping", "Xi"),
            Person("Vladimir Putin", "Putin"), Person("John Kirby", "Kirby"), Person("Vedant Patel", "Patel"), Organization("White House"));
    }
}
