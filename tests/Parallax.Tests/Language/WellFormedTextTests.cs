using Parallax.Language;

namespace Parallax.Tests.Language;

public class WellFormedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("a\uD83D\uDE00b", "a\uD83D\uDE00b")]
    [InlineData("a\uD83Db", "a\uFFFDb")]
    [InlineData("\uDE00\uD83D", "\uFFFD\uFFFD")]
    public void Of_LoneSurrogate_IsReplacedInItsPlace(string text, string expected) =>
        Assert.Equal(expected, WellFormedText.Of(text));
}
