using Parallax.Findings;

namespace Parallax.Tests.Findings;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Chinese Communist Party", "the Chinese Communist Party")]
    [InlineData("United States", "the United States")]
    [InlineData("House of Commons", "the House of Commons")]
    [InlineData("The Hague", "The Hague")]
    [InlineData("Vladimir Putin", "Vladimir Putin")]
    [InlineData("China", "China")]
    public void Named_Body_HasItsArticle(string name, string expected) => Assert.Equal(expected, Wording.Named(name));

    [Fact]
    public void Difference_OfShares_IsInPoints() => Assert.Equal("41 percentage points", Wording.Difference(-0.41, Wording.Percent));

    [Fact]
    public void Difference_OfTones_HasNoSign() => Assert.Equal("0.21", Wording.Difference(0.21, Wording.Tone));
}
