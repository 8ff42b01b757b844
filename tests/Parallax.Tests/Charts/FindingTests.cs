using Parallax.Charts;

namespace Parallax.Tests.Charts;

public sealed class FindingTests
{
    [Theory]
    [InlineData(8, 4, "B names Ada Bell twice as often as A (8 against 4)")]
    [InlineData(4, 4, "A names Ada Bell just as often as B (4 against 4)")]
    [InlineData(10, 9, "B names Ada Bell about as often as A (10 against 9)")]
    [InlineData(6, 4, "B names Ada Bell more often than A (6 against 4)")]
    [InlineData(9, 3, "B names Ada Bell three times as often as A (9 against 3)")]
    [InlineData(10, 4, "B names Ada Bell 2.5 times as often as A (10 against 4)")]
    [InlineData(5, 0, "B names Ada Bell more often than A (5 against 0)")]
    public void Compare_Numbers_StatesTheRelation(double b, double a, string expected) =>
        Assert.Equal(expected, Finding.Compare("names Ada Bell", ("A", a), ("B", b)));

    [Fact]
    public void Compare_SwappedOutlets_SwapsThem() => Assert.Equal(
        Finding.Compare("quotes", ("A", 3), ("B", 7)).Replace('A', 'x').Replace('B', 'A').Replace('x', 'B'),
        Finding.Compare("quotes", ("B", 3), ("A", 7)));

    [Fact]
    public void Join_Names_ReadsAsASentence()
    {
        Assert.Equal("A", Finding.Join("A"));
        Assert.Equal("A and B", Finding.Join("A", "B"));
        Assert.Equal("A, B and C", Finding.Join("A", "B", "C"));
    }

    [Fact]
    public void Count_OneAndMany_FitsTheNoun()
    {
        Assert.Equal("1 mention", Finding.Count(1, "mention"));
        Assert.Equal("12,040 mentions", Finding.Count(12_040, "mention"));
        Assert.Equal("2 entities", Finding.Count(2, "entity", "entities"));
    }
}
