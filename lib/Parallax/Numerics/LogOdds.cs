namespace Parallax.Numerics;

/// <summary>Difference of two log-odds, with its standard score.</summary>
/// <param name="Delta">Log-odds in the first text less log-odds in the second, both smoothed by the prior.</param>
/// <param name="Variance">Approximate variance of <paramref name="Delta"/>.</param>
public readonly record struct LogOdds(double Delta, double Variance)
{
    /// <summary>
    /// The standard score δ/√σ²: below −1.96 or above 1.96 for one term in twenty where nothing differs.
    /// </summary>
    public double Z => Delta / Math.Sqrt(Variance);

    /// <summary>Log-odds ratio with an informative Dirichlet prior.</summary>
    /// <remarks>
    /// Monroe, Colaresi and Quinn (2008), "Fightin' Words", equations 15, 19, 20 and 22: the prior adds
    /// <paramref name="priorCount"/> occurrences of the term and <paramref name="priorWords"/> words to either text.
    /// </remarks>
    /// <exception cref="ArgumentException">The prior is not positive, or the term is all of the prior.</exception>
    public static LogOdds WithPrior(ContingencyTable table, double priorCount, double priorWords)
    {
        if (!(priorCount > 0 && priorCount < priorWords))
            throw new ArgumentException(
                $"The prior count must lie between 0 and the prior's {priorWords} words; found {priorCount}.");
        double count = table.Count + priorCount, otherCount = table.OtherCount + priorCount;
        var odds = count / (table.Words + priorWords - count);
        var otherOdds = otherCount / (table.OtherWords + priorWords - otherCount);
        return new LogOdds(Math.Log(odds) - Math.Log(otherOdds), 1 / count + 1 / otherCount);
    }
}
