using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public class ExponentialTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2.718281828459045)]
    [InlineData(-5.5, 0.004086771438464067)]
    [InlineData(20, 485165195.4097903)]
    public void Of_IsTheFunction(double x, double expected) => Assert.Equal(1, Exponential.Of(x) / expected, 11);

    [Fact]
    public void Of_FarBelow_IsZero() => Assert.Equal(0, Exponential.Of(-1000));

    [Fact]
    public void Of_FarAbove_IsInfinite() => Assert.Equal(double.PositiveInfinity, Exponential.Of(1000));
}
