namespace Parallax.Findings.Highlights;

/// <summary>
/// A difference that was looked at, and how it becomes a highlight if it is the most surprising of its kind.
/// </summary>
/// <param name="Surprise">In bits, before the number of candidates is taken into account.</param>
/// <param name="Name">What it is about; of equals the ordinally first is taken.</param>
/// <param name="Make">Makes the highlight, given its final surprise.</param>
internal sealed record Candidate(double Surprise, string Name, Func<double, Highlight> Make)
{
    // Most often the most surprising one is among these.
    private const int FirstLot = 1_000;
    private const int Growth = 10;

    /// <summary>The most surprising one; null where chance would make one as surprising among so many.</summary>
    public static Highlight? Best(IReadOnlyList<Candidate> candidates) => Best([.. candidates], candidates.Count);

    /// <summary>
    /// The most surprising of many whose surprise takes long to find: in lots, until no other can be as surprising.
    /// </summary>
    /// <param name="items">What is looked at.</param>
    /// <param name="atMost">How surprising an item can be.</param>
    /// <param name="measure">The candidates that some of the items make, in their order.</param>
    public static Highlight? Best<T>(
        IEnumerable<T> items, Func<T, double> atMost, Func<IReadOnlyList<T>, IEnumerable<Candidate>> measure)
    {
        var (all, found) = (items.OrderByDescending(atMost).ToList(), new List<Candidate>());
        for (var lot = FirstLot; found.Count < all.Count; lot *= Growth)
        {
            var next = Numerics.Rounding.Significant(atMost(all[found.Count]));
            if (found.Exists(c => Numerics.Rounding.Significant(c.Surprise) > next)) break;
            found.AddRange(measure([.. all.Skip(found.Count).Take(lot)]));
        }

        return Best(found, all.Count);
    }

    private static Highlight? Best(List<Candidate> candidates, int among)
    {
        var best = candidates
            .OrderByDescending(c => Numerics.Rounding.Significant(c.Surprise))
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best is null) return null;
        var surprise = best.Surprise - Math.Log2(among);
        return surprise <= 0 ? null : best.Make(surprise);
    }
}
