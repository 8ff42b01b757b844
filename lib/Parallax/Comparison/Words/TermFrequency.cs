using Parallax.Numerics;

namespace Parallax.Comparison.Words;

/// <summary>How often one outlet uses one term.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Term">The term in normal form.</param>
/// <param name="Count">Number of occurrences.</param>
/// <param name="Articles">Number of the outlet's articles that have it.</param>
/// <param name="Words">Number of words in which it was counted, the outlet's articles taken together.</param>
public sealed record TermFrequency(string Outlet, string Term, int Count, int Articles, int Words)
{
    /// <summary>Occurrences per 1,000 words; null where there are no words.</summary>
    public double? PerThousand => Words == 0 ? null : Rounding.Significant(1000.0 * Count / Words);
}
