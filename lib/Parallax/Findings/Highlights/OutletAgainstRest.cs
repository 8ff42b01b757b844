using Parallax.Numerics;

namespace Parallax.Findings.Highlights;

/// <summary>How often something is counted in one outlet and in the others together.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Count">How often there.</param>
/// <param name="Total">Among how many.</param>
/// <param name="OtherCount">How often elsewhere.</param>
/// <param name="OtherTotal">Among how many elsewhere.</param>
internal sealed record OutletAgainstRest(string Outlet, int Count, int Total, int OtherCount, int OtherTotal)
{
    /// <summary>The outlet whose rate is highest, against the others; null where there are not two outlets.</summary>
    /// <param name="counts">For each outlet a count and its total.</param>
    public static OutletAgainstRest? Highest(IReadOnlyList<(string Outlet, int Count, int Total)> counts)
    {
        if (counts.Count < 2) return null;
        var highest = counts.MaxBy(c => (double)c.Count / Math.Max(1, c.Total));
        var others = counts.Where(c => c.Outlet != highest.Outlet).ToList();
        return new OutletAgainstRest(
            highest.Outlet,
                highest.Count,
                highest.Total,
                others.Sum(c => c.Count),
                others.Sum(c => c.Total));
    }

    /// <summary>How seldom chance alone makes a difference as large, in bits.</summary>
    public double Surprise => -Math.Log2(FisherExact.TwoSided(Count, Total, OtherCount, OtherTotal));
}
