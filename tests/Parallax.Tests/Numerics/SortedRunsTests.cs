using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

/// <summary>Putting runs in order.</summary>
public sealed class SortedRunsTests
{
    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 1 })]
    [InlineData(new[] { 1, 2, 3, 4 })]
    [InlineData(new[] { 4, 3, 2, 1 })]
    [InlineData(new[] { 1, 5, 9, 2, 6, 3, 4, 4, 0 })]
    public void Merge_AnyRuns_AreInOrder(int[] items) => Assert.Equal(items.Order(), SortedRuns.Merge([.. items], (a, b) => a.CompareTo(b)));

    [Fact]
    public void Merge_RandomItems_KeepsTheOrderOfEqualOnes()
    {
        var random = new Random(7);
        for (var length = 0; length < 200; length++)
        {
            (int Key, int Place)[] items = [.. Enumerable.Range(0, length).Select(place => (random.Next(8), place))];
            Assert.Equal(items.OrderBy(i => i.Key), SortedRuns.Merge([.. items], (a, b) => a.Key.CompareTo(b.Key)));
        }
    }
}
