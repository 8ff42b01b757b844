namespace Parallax.Quotes.Attributions;

/// <summary>
/// Picks the bound of a content that is likely to overlap the true content well, instead of the single likeliest one.
/// </summary>
/// <remarks>
/// Minimum Bayes risk (Goel and Byrne 2000): among the plausible bounds the one of the greatest expected overlap, which
/// is the Jaccard index of the two contents, plus 1 where it exceeds one half. The bounds' probabilities are the
/// model's.
/// </remarks>
internal sealed class BoundaryChoice
{
    private const int Negligible =
        200, Plausible = 73; // steps below the top: less than 1/500 as likely; at least a tenth as likely
    private static readonly double[] Odds = Powers();

    private readonly List<(int At, int Length, int Score)> _candidates = [];

    /// <summary>Forgets all candidates.</summary>
    public void Clear() => _candidates.Clear();

    /// <summary>Adds a bound with the length of the content that it would make and its score in steps.</summary>
    public void Add(int at, int length, int score) => _candidates.Add((at, length, score));

    /// <summary>The best bound, −1 where there is none, and the doubt about it.</summary>
    /// <returns>
    /// The doubt is minus the logarithm of the probability that the content overlaps the true one by more than half, in
    /// steps.
    /// </returns>
    public (int At, int Doubt) Best()
    {
        var top = int.MinValue;
        foreach (var candidate in _candidates) top = Math.Max(top, candidate.Score);
        var (best, most, likely) = (-1, -1.0, 0.0);
        foreach (var candidate in _candidates)
        {
            if (top - candidate.Score > Plausible) continue;
            var (overlap, hit) = Expected(candidate.Length, top);
            if (overlap + hit > most) (best, most, likely) = (candidate.At, overlap + hit, hit);
        }
        return (best, best < 0 ? 0 : Steps(likely));
    }

    // The mean overlap of a content of this length with the true one, and the probability that it exceeds one half.
    private (double Overlap, double Hit) Expected(int length, int top)
    {
        double total = 0, overlap = 0, hit = 0;
        foreach (var other in _candidates)
        {
            if (top - other.Score >= Negligible) continue;
            var odds = Odds[top - other.Score];
            var (less, more) = (
                Math.Min(length, other.Length),
                Math.Max(length, other.Length));
            total += odds;
            overlap += odds * less / more;
            if (2 * less > more) hit += odds;
        }
        return (overlap / total, hit / total);
    }

    private static int Steps(double probability)
    {
        var steps = 0;
        while (steps + 1 < Negligible && Odds[steps + 1] >= probability) steps++;
        return steps;
    }

    // e^(−n/32) by multiplication, which is the same on every machine.
    private static double[] Powers()
    {
        var powers = new double[Negligible];
        powers[0] = 1;
        for (var step = 1; step < Negligible; step++) powers[step] = powers[step - 1] * 0.96923323447634413;
        return powers;
    }
}
