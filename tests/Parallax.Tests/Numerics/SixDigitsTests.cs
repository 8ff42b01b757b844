using System.Globalization;
using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public class SixDigitsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0.001)]
    [InlineData(0.0001)]
    [InlineData(0.00001)]
    [InlineData(999999.4)]
    [InlineData(999999.6)]
    [InlineData(1234565)]
    [InlineData(0.5)]
    [InlineData(100000.5)]
    [InlineData(0.1234565)]
    [InlineData(2.5e-15)]
    [InlineData(9.99999999e19)]
    public void TryRound_EdgesOfNotation_IsAsTheFramework(double value) => AssertAsFramework(value);

    [Fact]
    public void TryRound_AnyNumbers_IsAsTheFramework()
    {
        var random = new Random(7);
        for (var i = 0; i < 100_000; i++)
        {
            var value = random.NextDouble() * Math.Pow(10, random.Next(-17, 22));
            AssertAsFramework(value);
            AssertAsFramework(Math.Round(value, random.Next(8)));
        }
    }

    [Fact]
    public void TryRound_MostNumbers_TakesTheShortWay()
    {
        var random = new Random(8);
        var rounded = Enumerable.Range(0, 1000).Count(_ => SixDigits.TryRound(random.NextDouble() * 1000, out var _));
        Assert.InRange(rounded, 990, 1000);
    }

    private static void AssertAsFramework(double value)
    {
        if (!SixDigits.TryRound(value, out var rounded)) return;
        var exact = double.Parse(value.ToString("E5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        Assert.Equal(exact, rounded.Value);
        Span<char> digits = stackalloc char[11];
        if (rounded.TryFormat(digits, out var length))
            Assert.Equal(value.ToString("G6", CultureInfo.InvariantCulture), digits[..length].ToString());
    }
}
