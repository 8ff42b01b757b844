using Parallax.Comparison.Tallies;

namespace Parallax.Tests.Comparison;

/// <summary>Counts of things by article, packed.</summary>
public sealed class ArticleCountsTests
{
    [Fact]
    public void Of_AnyOrder_HasEveryArticleOnceWithItsSum()
    {
        var random = new Random(3);
        var (counts, expected) = (new ArticleCounts<string>(), new SortedDictionary<int, int>());
        for (var i = 0; i < 2_000; i++)
        {
            // Numbers near and far, counts small and large.
            var (article, count) = (random.Next(i % 3 == 0 ? 1_000_000 : 200), random.Next(1, i % 50 == 0 ? int.MaxValue / 4_000 : 5));
            counts.Add("ferry", article, count);
            expected[article] = expected.GetValueOrDefault(article) + count;
        }

        Assert.Equal(expected.Select(e => (e.Key, e.Value)), counts.Of("ferry"));
    }

    [Fact]
    public void Of_RisingArticles_AddsUpThoseOfOne()
    {
        var counts = new ArticleCounts<string>();
        foreach (var (article, count) in new[] { (0, 1), (0, 2), (7, 1), (300, 4), (300, 1) }) counts.Add("dam", article, count);
        Assert.Equal([(0, 3), (7, 1), (300, 5)], counts.Of("dam"));
        Assert.Equal(["dam"], counts.Keys);
        Assert.Empty(counts.Of("lock"));
    }
}
