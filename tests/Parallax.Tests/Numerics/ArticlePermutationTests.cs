using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public class ArticlePermutationTests
{
    [Fact]
    public void Test_ManyArticles_IsWelchsTest()
    {
        var (first, second) = (Rates(1100, 0.5), Rates(1100, 0.502));
        var welch = WelchTest.Of(Moments.Of(first), Moments.Of(second))!.Value.P;
        Assert.Equal(welch, ArticlePermutation.Test(first, second)!.Value, 12);
        Assert.InRange(welch, 0.001, 0.999);
    }

    [Fact]
    public void Test_AsManyAsArePermuted_AgreesWithWelchsTest()
    {
        var (first, second) = (Rates(900, 0.5), Rates(900, 0.503));
        var welch = WelchTest.Of(Moments.Of(first), Moments.Of(second))!.Value.P;
        Assert.InRange(ArticlePermutation.Test(first, second)!.Value, welch - 0.02, welch + 0.02);
    }

    [Fact]
    public void Test_ManyArticlesThatAreAllTheSame_DifferByChance()
    {
        double[] same = [.. Enumerable.Repeat(0.5, 1500)];
        Assert.Equal(1, ArticlePermutation.Test(same, same)!.Value);
    }

    private static double[] Rates(int count, double mean)
    {
        var random = new Random(count + (int)(mean * 1e6));
        return [.. Enumerable.Range(0, count).Select(_ => mean + (random.NextDouble() - 0.5) / 10)];
    }
}
