using Parallax.Text;

namespace Parallax.Tests.Text;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("  – … — ", 0)]
    [InlineData("A well-known, three-part plan", 4)]
    [InlineData("north/south – east—west", 4)]
    [InlineData("It’s 7,000 words.", 3)]
    public void Count_RunsBetweenSpacesDashesAndSlashes(string text, int words) => Assert.Equal(words, WordCounter.Count(text));
}
