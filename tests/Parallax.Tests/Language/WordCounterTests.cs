using Parallax.Language;

namespace Parallax.Tests.Language;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("  – … — ", 0)]
    [InlineData("A well-known, three-part plan", 4)]
    [InlineData("north/south – east—west", 4)]
    [InlineData("It’s 7,000 words.", 3)]
    public void Count_RunsBetweenSpacesDashesAndSlashes(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Theory]
    [InlineData("“The Harrow-Veld plan failed,” he said.", "“The Harrow-Veld plan")]
    [InlineData("One two", "One two")]
    [InlineData("A north/south split", "A north/south")]
    [InlineData("“No …” … – yes or no", "“No …” … – yes or")]
    public void FirstWords_EndsWithTheThirdWord(string text, string expected) => Assert.Equal(expected, WordCounter.FirstWords(text, 3).ToString());
}
