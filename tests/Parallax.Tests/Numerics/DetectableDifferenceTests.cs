using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public sealed class DetectableDifferenceTests
{
    // By hand: variances 1 and 1 of 3 values each, standard error sqrt(2/3), 4 degrees of freedom;
    // t 0.975 = 2.776445, t 0.8 = 0.940965 (tables of Student's t).
    [Fact]
    public void Of_TwoTimesThreeValues_IsThatOfTheTables()
    {
        var difference = DetectableDifference.Of(Moments.Of([1, 2, 3]), Moments.Of([4, 5, 6]));
        Assert.Equal((2.776445 + 0.940965) * Math.Sqrt(2 / 3.0), difference!.Value, 1e-4);
    }

    [Fact]
    public void Of_MoreValues_IsSmaller()
    {
        double[] few = [1, 2, 3], many = [1, 2, 3, 1, 2, 3, 1, 2, 3];
        Assert.True(DetectableDifference.Of(Moments.Of(many), Moments.Of(many)) < DetectableDifference.Of(Moments.Of(few), Moments.Of(few)));
    }

    [Fact]
    public void Of_OneValue_IsNull() => Assert.Null(DetectableDifference.Of(Moments.Of([1]), Moments.Of([1, 2])));

    [Fact]
    public void Of_ValuesThatDoNotVary_IsNull() => Assert.Null(DetectableDifference.Of(Moments.Of([1, 1]), Moments.Of([2, 2])));
}
