namespace Parallax.Numerics;

/// <summary>How often a term stands in two bodies of text, with the sizes of both.</summary>
/// <remarks>
/// The four cells are the term and all other words in either text. Statistics are finite for every table: where one
/// text is empty, or has only the term, there is no evidence and they are 0.
/// </remarks>
/// <param name="Count">Occurrences in the first text.</param>
/// <param name="OtherCount">Occurrences in the second text.</param>
/// <param name="Words">Words of the first text.</param>
/// <param name="OtherWords">Words of the second text.</param>
public readonly record struct ContingencyTable(long Count, long OtherCount, long Words, long OtherWords)
{
    private const double LargestOfSeries = 0.01;

    /// <summary>Occurrences per 1,000 words of the first text; 0 where it is empty.</summary>
    public double Rate => Words == 0 ? 0 : 1000.0 * Count / Words;

    /// <summary>Occurrences per 1,000 words of the second text; 0 where it is empty.</summary>
    public double OtherRate => OtherWords == 0 ? 0 : 1000.0 * OtherCount / OtherWords;

    /// <summary>
    /// 1 where the first text uses the term more often, −1 where less, 0 where equally, by exact arithmetic.
    /// </summary>
    public int Direction => Deviation.CompareTo(0);

    /// <summary>The table with the two texts swapped.</summary>
    public ContingencyTable Swap() => new(OtherCount, Count, OtherWords, Words);

    /// <summary>Log-likelihood ratio G² over all four cells, never negative.</summary>
    /// <remarks>
    /// Dunning (1993), "Accurate Methods for the Statistics of Surprise and Coincidence": 2 Σ O ln(O/E), χ² with one
    /// degree of freedom where the rates are equal. Summed as Σ E·h((O−E)/E) with h(d) = (1+d)ln(1+d)−d, which loses no
    /// digits where observed and expected counts are close.
    /// </remarks>
    public double LogLikelihood => Divergence(Cells());

    /// <summary>G² over the two cells of the term alone, as corpus linguists' tools give it, never negative.</summary>
    /// <remarks>
    /// Rayson and Garside (2000), "Comparing corpora using frequency profiling": 2 (a ln(a/E₁) + b ln(b/E₂)).
    /// </remarks>
    public double LogLikelihoodOfTerm => Divergence(Cells()[..2]);

    /// <summary>Pearson's χ² with one degree of freedom, without a correction for continuity.</summary>
    public double ChiSquare => Chi(0);

    /// <summary>
    /// Pearson's χ² with Yates's correction for continuity (1934): each deviation is smaller by ½, down to 0.
    /// </summary>
    public double ChiSquareYates => Chi(0.5);

    /// <summary>Binary logarithm of the ratio of the two rates: 1 is twice as often, −1 half as often.</summary>
    /// <remarks>
    /// Hardie (2014), "Log Ratio: an informal introduction"; a count of zero enters as ½, so that the ratio is finite,
    /// or as half of the other text's rate where that is less: in a short text ½ can be a higher rate than any.
    /// </remarks>
    public double LogRatio
    {
        get
        {
            if (Count + OtherCount == 0 || Words == 0 || OtherWords == 0) return 0;
            var share = Share(Count, Words, OtherCount, OtherWords);
            var otherShare = Share(OtherCount, OtherWords, Count, Words);
            return Math.Log2(share) - Math.Log2(otherShare);
        }
    }

    /// <summary>
    /// %DIFF: by how many per cent the first rate is above the second; null where the second text lacks the term.
    /// </summary>
    /// <remarks>Gabrielatos and Marchi (2011), "Keyness: matching metrics to definitions".</remarks>
    public double? PercentDifference => OtherCount == 0 || Words == 0 ? null : 100 * (Rate - OtherRate) / OtherRate;

    /// <summary>Throws where a count is negative or larger than its text.</summary>
    /// <exception cref="ArgumentException">The table cannot be.</exception>
    public ContingencyTable Checked()
    {
        if (Count >= 0 && OtherCount >= 0 && Count <= Words && OtherCount <= OtherWords) return this;
        throw new ArgumentException(
            $"Found {Count} of {Words} words and {OtherCount} of {OtherWords}; "
            + "a count is between 0 and the number of words.");
    }

    private double N => (double)Words + OtherWords;

    // (O − E)·N of the first cell; that of the others differs in sign alone.
    private double Deviation => Fits(Count) && Fits(OtherCount) && Fits(Words) && Fits(OtherWords)
        ? Count * OtherWords - OtherCount * Words
        : WideDeviation();

    // Products of such numbers are exact in 64 bits, for which code is compiled ahead, unlike for 128.
    private static bool Fits(long number) => number is >= 0 and <= int.MaxValue;

    private double WideDeviation() => (double)((Int128)Count * OtherWords - (Int128)OtherCount * Words);

    private bool IsDegenerate =>
        Words == 0 || OtherWords == 0 || Count + OtherCount == 0 || Count + OtherCount == Words + OtherWords;

    private (double Expected, int Sign)[] Cells()
    {
        double term = Count + OtherCount, others = N - term;
        return
        [
            (term * Words / N, 1),
            (term * OtherWords / N, -1),
            (others * Words / N, -1),
            (others * OtherWords / N, 1),
        ];
    }

    // 2 · Σ O ln(O/E), written with what O deviates from E.
    private double Divergence((double Expected, int Sign)[] cells)
    {
        if (IsDegenerate) return 0;
        var sum = 0.0;
        foreach (var (expected, sign) in cells)
        {
            sum += expected * Divergence(sign * Deviation / N / expected);
        }

        return Math.Max(0, 2 * sum);
    }

    private double Chi(double correction)
    {
        if (IsDegenerate) return 0;
        var deviation = Math.Max(0, Math.Abs(Deviation) / N - correction);
        return Cells().Sum(cell => deviation * deviation / cell.Expected);
    }

    private static double Share(long count, long words, long otherCount, long otherWords)
    {
        if (count > 0) return (double)count / words;
        return Math.Min(0.5 / words, 0.5 * otherCount / otherWords);
    }

    // (1+d)ln(1+d) − d, by its series where the difference would lose digits.
    private static double Divergence(double d)
    {
        if (d <= -1) return 1;
        return Math.Abs(d) < LargestOfSeries ? Series(d) : (1 + d) * Math.Log(1 + d) - d;
    }

    // Σ (−d)^k / (k(k−1)), k ≥ 2; eight terms reach 1e-16 below the largest d.
    private static double Series(double d)
    {
        double sum = 0, power = d * d;
        for (var k = 2; k < 10; k++)
        {
            sum += power / (k * (k - 1));
            power *= -d;
        }

        return sum;
    }
}
