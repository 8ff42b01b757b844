using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public class SignificanceTests
{
    [Fact]
    public void BenjaminiHochberg_FourTests_ByHand() =>
        // Sorted 0.005 0.01 0.03 0.5: times 4/1, 4/2, 4/3, 4/4, then never above a larger one's.
        Assert.Equal([0.02, 0.5, 0.04, 0.02], Significance.BenjaminiHochberg([0.01, 0.5, 0.03, 0.005]));

    [Fact]
    public void BenjaminiHochberg_IsMonotoneAndNeverBelowP()
    {
        double[] p = [0.9, 0.001, 0.04, 0.04, 0.2, 0.0005];
        var adjusted = Significance.BenjaminiHochberg(p);
        for (var i = 0; i < p.Length; i++)
        {
            Assert.InRange(adjusted[i], p[i], 1);
            for (var j = 0; j < p.Length; j++)
                if (p[i] <= p[j]) Assert.True(adjusted[i] <= adjusted[j]);
        }
    }

    [Fact]
    public void BenjaminiHochberg_NoTests_IsEmpty() => Assert.Empty(Significance.BenjaminiHochberg([]));

    [Fact]
    public void ChiSquareTail_TableValue_IsOneInTwenty()
    {
        Assert.Equal(0.05, Significance.ChiSquareTail(3.841458820694124), 12);
        Assert.Equal(1, Significance.ChiSquareTail(0));
        Assert.Equal(0.05, Significance.NormalTails(-1.959963984540054), 12);
    }

    // SciPy 1.10.1, stats.ttest_ind(equal_var=False); see tests/tools/keyness_reference.py.
    [Fact]
    public void Welch_IndependentValues_Agree()
    {
        Check([1, 2, 4], [3, 5, 8, 9], -2.3953417997568405, 0.06448779856486032);
        Check([0, 0, 0, 1.5], [2, 2.5, 3], -4.4902996222606815, 0.006507338734044039);

        static void Check(double[] x, double[] y, double t, double p)
        {
            var test = WelchTest.Of(Moments.Of(x), Moments.Of(y))!.Value;
            Assert.Equal(t, test.T, 9);
            Assert.Equal(p, test.P, 9);
        }
    }

    [Fact]
    public void Welch_ByHand()
    {
        // Means 2 and 5, variances 1 and 1, three values each: t = −3/√(2/3), 4 degrees of freedom.
        var test = WelchTest.Of(Moments.Of([1, 2, 3]), Moments.Of([4, 5, 6]))!.Value;
        Assert.Equal(-3 / Math.Sqrt(2.0 / 3), test.T, 12);
        Assert.Equal(4, test.Degrees, 12);
    }

    [Fact]
    public void Welch_OneSetLacksTheWord_VariesAsTheOther()
    {
        // The variance of [0,0,1,1] is 1/3; taken for both: t = ½ / √(1/12 + 1/12).
        var test = WelchTest.Of(Moments.Of([0, 0, 0, 0]), Moments.Of([0, 0, 1, 1]))!.Value;
        Assert.Equal(-0.5 / Math.Sqrt(1.0 / 6), test.T, 12);
        Assert.Equal(6, test.Degrees, 12);
    }

    [Fact]
    public void Welch_OneArticleOrNoVariation_IsNull()
    {
        Assert.Null(WelchTest.Of(Moments.Of([1]), Moments.Of([4, 5])));
        Assert.Null(WelchTest.Of(Moments.Of([0.1, 0.1, 0.1]), Moments.Of([0.3, 0.3, 0.3])));
    }
}
