using Parallax.Entities.Catalogue;

namespace Parallax.Tests.Entities;

/// <summary>How articles are cut into blocks of neighbours in time, and what is asked of all of them.</summary>
public sealed class NameBlocksTests
{
    private static readonly DateTimeOffset Start = new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(NameBlocks.MostArticles, 1)]
    [InlineData(NameBlocks.MostArticles + 1, 2)]
    [InlineData(4 * NameBlocks.MostArticles, 4)]
    public void Of_AnyNumber_HasEveryArticleOnceInBlocksOfOneSize(int articles, int blocks)
    {
        var found = NameBlocks.Of(Articles(articles));
        Assert.Equal(blocks, found.Count);
        Assert.Equal(Enumerable.Range(0, articles), found.SelectMany(b => b).Order());
        if (blocks > 0) Assert.InRange(found.Max(b => b.Length) - found.Min(b => b.Length), 0, 1);
    }

    [Fact]
    public void Of_AnyOrder_PutsNeighboursInTimeTogetherAndThoseWithoutADayLast()
    {
        var articles = Enumerable.Reverse(Articles(NameBlocks.MostArticles + 2)).Append(("undated", null)).ToList();
        var blocks = NameBlocks.Of(articles);
        Assert.True(blocks[0].Max(at => articles[at].Published!.Value) <= blocks[1][..^1].Min(at => articles[at].Published!.Value));
        Assert.Equal("undated", articles[blocks[1][^1]].Id);
    }

    [Fact]
    public void Tallies_OfPartsAndOfAll_AreTheSame()
    {
        var settled = new SettledNames();
        ArticleAnalysis[] articles = [Examples.Analysis(), Examples.Analysis()];
        var parts = new NameTallies();
        foreach (var article in articles) parts.Add(NameTallies.Of([article], settled));
        var all = NameTallies.Of(articles, settled);
        Assert.NotEmpty(all.Ordered);
        Assert.Equal(all.Ordered, parts.Ordered);
        Assert.All(all.Ordered, count => Assert.Equal(2, count.Articles));
    }

    private static List<(string Id, PublicationDate? Published)> Articles(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ($"a{i:D6}", (PublicationDate?)new PublicationDate(Start.AddHours(i / 3), HasTime: true)))];
}
