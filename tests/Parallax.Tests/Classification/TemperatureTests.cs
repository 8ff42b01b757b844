using Parallax.Classification.Models;

namespace Parallax.Tests.Classification;

public sealed class TemperatureTests
{
    // Three in four are right where the logits claim 98 of 100.
    private static readonly (double[] Logits, int Class)[] TooSure =
        [([4, 0], 0), ([4, 0], 0), ([4, 0], 0), ([4, 0], 1)];

    [Fact]
    public void Fit_TooSureLogits_GivesTheShareThatIsRight()
    {
        var factor = Temperature.Fit(TooSure);
        Assert.Equal(0.75, Temperature.Probabilities([4, 0], factor)[0], 3);
    }

    [Fact]
    public void Loss_OfTheFittedFactor_IsTheSmallest()
    {
        var best = Temperature.Loss(TooSure, Temperature.Fit(TooSure));
        Assert.True(best < Temperature.Loss(TooSure, 1));
        Assert.True(best < Temperature.Loss(TooSure, 0.1));
    }

    [Fact]
    public void Probabilities_AddUpToOne() =>
        Assert.Equal(1, Temperature.Probabilities([0.3, -2, 5], 0.7).Sum(), 12);

    [Fact]
    public void Probabilities_ClassWithoutAChance_IsZero() =>
        Assert.Equal(0, Temperature.Probabilities([1, double.NegativeInfinity], 0.5)[1]);
}
