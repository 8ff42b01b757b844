using Parallax.Comparison.Tallies;

namespace Parallax.Tests.Comparison.Tallies;

public class ArticleCountsTests
{
    [Fact]
    public void Of_ArticlesInAnyOrder_HasEachOnceInOrder()
    {
        var counts = new ArticleCounts<string>();
        counts.Add("tax", 4, 1);
        counts.Add("tax", 4, 2);
        counts.Add("tax", 1, 5);
        counts.Add("tax", 4, 1);
        Assert.Equal([(1, 5), (4, 4)], counts.Of("tax"));
        Assert.Empty(counts.Of("ferry"));
        Assert.Equal(["tax"], counts.Keys);
    }
}
