using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

/// <summary>The first of a stream in some order.</summary>
public sealed class FirstInOrderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2_000)]
    public void Items_OfAStream_AreTheFirstOfAllInOrder(int most)
    {
        var random = new Random(11);
        int[] all = [.. Enumerable.Range(0, 1_000).Select(_ => random.Next(500))];
        var first = new FirstInOrder<int>(most, Comparer<int>.Default);
        foreach (var item in all) first.Add(item);
        Assert.Equal(all.Order().Take(most), first.Items);
    }
}
