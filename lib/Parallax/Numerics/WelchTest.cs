namespace Parallax.Numerics;

/// <summary>Whether two sets of articles differ in the mean of a rate, article by article.</summary>
/// <remarks>
/// Welch (1947); degrees of freedom by Welch and Satterthwaite. It needs only count, sum and sum of squares, so it
/// streams. Where the rates of one set are all the same, as with a word that an outlet lacks, they are taken to vary as
/// those of the other: that a few articles lack a rare word does not make it certain that the outlet's others do.
/// </remarks>
/// <param name="T">Student's t.</param>
/// <param name="Degrees">Degrees of freedom.</param>
/// <param name="P">Two-sided p-value.</param>
public readonly record struct WelchTest(double T, double Degrees, double P)
{
    /// <summary>The test; null where either set has fewer than two articles, or no rate varies.</summary>
    public static WelchTest? Of(Moments first, Moments second)
    {
        if (first.Count < 2 || second.Count < 2) return null;
        double s1 = first.Variance, s2 = second.Variance;
        double v1 = (s1 > 0
            ? s1
            : s2) / first.Count, v2 = (s2 > 0 ? s2 : s1) / second.Count;
        if (v1 + v2 <= 0) return null;
        var t = (first.Mean - second.Mean) / Math.Sqrt(v1 + v2);
        var degrees = (v1 + v2) * (v1 + v2) / (v1 * v1 / (first.Count - 1)
            + v2 * v2 / (second.Count - 1));
        return new WelchTest(t, degrees, Significance.StudentTails(t, degrees));
    }
}
