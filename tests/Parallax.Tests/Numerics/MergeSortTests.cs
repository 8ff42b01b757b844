using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public class MergeSortTests
{
    [Fact]
    public void Sort_AnyLength_IsStableAndAsLinqOrders()
    {
        var random = new Random(3);
        for (var length = 0; length < 200; length++)
        {
            (int Key, int Place)[] items = [.. Enumerable.Range(0, length).Select(i => (random.Next(length / 3 + 1), i))];
            var expected = items.OrderBy(item => item.Key).ToArray();
            MergeSort.Sort(items.AsSpan(), (a, b) => a.Key.CompareTo(b.Key));
            Assert.Equal(expected, items);
        }
    }
}
