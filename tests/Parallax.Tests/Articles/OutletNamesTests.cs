using Parallax.Articles;
using Parallax.Articles.Metadata;

namespace Parallax.Tests.Articles;

public class OutletNamesTests
{
    [Theory]
    [InlineData("wash-post", "The Washington Post")]
    [InlineData("west-journal", "The Western Journal")]
    [InlineData("huff_post", "HuffPost")]
    [InlineData("nyt", "The New York Times")]
    [InlineData("www.nytimes.com", "The New York Times")]
    [InlineData("https://apnews.com/hub", "Associated Press")]
    [InlineData(" Harbour Post ", "Harbour Post")]
    [InlineData("harbourpost.example", "harbourpost.example")]
    [InlineData("J. Roe", "J. Roe")]
    public void Canonical_NameIdOrAddress_IsTheUsualNameWhereItIsKnown(string given, string name) =>
        Assert.Equal(name, OutletNames.Canonical(given));

    [Fact]
    public void Table_NoName_BelongsToTwoOutlets() => Assert.Empty(ArticleTables.Rows("outlets.tsv")
        .SelectMany(r => r[1].Split(';').Append(r[0]).Select(n => (Key: TextKey.Of(n), Outlet: r[0])).Distinct())
        .GroupBy(n => n.Key).Where(g => g.Count() > 1).Select(g => g.Key));
}
