namespace Parallax.Findings.Highlights;

/// <summary>
/// A difference that was looked at, and how it becomes a highlight if it is the most surprising of its kind.
/// </summary>
/// <param name="Surprise">In bits, before the number of candidates is taken into account.</param>
/// <param name="Name">What it is about; of equals the ordinally first is taken.</param>
/// <param name="Make">Makes the highlight, given its final surprise.</param>
internal sealed record Candidate(double Surprise, string Name, Func<double, Highlight> Make)
{
    /// <summary>The most surprising one; null where chance would make one as surprising among so many.</summary>
    public static Highlight? Best(IReadOnlyList<Candidate> candidates)
    {
        var best = candidates
            .OrderByDescending(c => Numerics.Rounding.Significant(c.Surprise))
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best is null) return null;
        var surprise = best.Surprise - Math.Log2(candidates.Count);
        return surprise <= 0 ? null : best.Make(surprise);
    }
}
