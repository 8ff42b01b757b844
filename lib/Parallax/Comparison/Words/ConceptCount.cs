using Parallax.Numerics;

namespace Parallax.Comparison.Words;

/// <summary>How often an outlet uses the words of a concept in one voice.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="Voice">Who speaks.</param>
/// <param name="Count">How often, in headline, standfirst and body.</param>
/// <param name="Articles">In how many of the outlet's articles.</param>
/// <param name="Words">The outlet's words in this voice.</param>
/// <param name="Forms">What was found, the most frequent first, with counts: "war 5, wartime 1".</param>
public sealed record ConceptCount(
    string Concept,
    string Outlet,
    Voice Voice,
    int Count,
    int Articles,
    int Words,
    string Forms)
{
    /// <summary>Rate per 1,000 words in this voice; 0 without words.</summary>
    public double Rate => Words == 0 ? 0 : Rounding.Significant(1000.0 * Count / Words);
}
