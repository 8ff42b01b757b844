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

    [Fact]
    public void Add_ThingsThatAreNotCounted_AreAskedForOnceAndLeftOut()
    {
        var asked = new List<string>();
        var counts = new ArticleCounts<string>(null, thing =>
        {
            asked.Add(thing);
            return thing != "the";
        });
        foreach (var thing in new[] { "the", "tax", "the", "tax" }) counts.Add(thing, 0, 1);
        Assert.Equal(["the", "tax"], asked);
        Assert.Equal(["tax"], counts.Keys);
        Assert.Empty(counts.Of("the"));
    }
}
