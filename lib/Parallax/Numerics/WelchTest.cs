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
        var ofFirst = VarianceOfMean(first, second);
        var ofSecond = VarianceOfMean(second, first);
        var both = ofFirst + ofSecond;
        if (both <= 0) return null;
        var t = (first.Mean - second.Mean) / Math.Sqrt(both);
        var squares = ofFirst * ofFirst / (first.Count - 1) + ofSecond * ofSecond / (second.Count - 1);
        var degrees = both * both / squares;
        return new WelchTest(t, degrees, Significance.StudentTails(t, degrees));
    }

    // Of values that are all the same, by the variance of the others.
    private static double VarianceOfMean(Moments values, Moments others)
    {
        var variance = values.Variance > 0 ? values.Variance : others.Variance;
        return variance / values.Count;
    }
}
