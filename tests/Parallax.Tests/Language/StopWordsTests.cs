using Parallax.Language;

namespace Parallax.Tests.Language;

public class StopWordsTests
{
    [Theory]
    [InlineData("the", true, true)]
    [InlineData("of the", true, true)]
    [InlineData("the treaty", false, true)]
    [InlineData("president of norland", false, false)]
    [InlineData("don't", true, true)]
    [InlineData("treaty", false, false)]
    public void IsFunctionAndBounds_Term(string term, bool function, bool bounds) =>
        Assert.Equal((function, bounds), (StopWords.IsFunction(term), StopWords.Bounds(term)));
}
