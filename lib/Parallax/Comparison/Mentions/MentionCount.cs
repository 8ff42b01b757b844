using Parallax.Numerics;

namespace Parallax.Comparison.Mentions;

/// <summary>How often one outlet mentions one entity.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Name">The entity's canonical name.</param>
/// <param name="Type">What kind of thing it is.</param>
/// <param name="Count">Number of mentions.</param>
/// <param name="Articles">Number of the outlet's articles with at least one.</param>
/// <param name="Words">Number of words in which they were counted, the outlet's articles taken together.</param>
public sealed record MentionCount(string Outlet, string Name, EntityType Type, int Count, int Articles, int Words)
{
    /// <summary>Mentions per 1,000 words; null where there are no words.</summary>
    public double? PerThousand => Words == 0 ? null : Rounding.Significant(1000.0 * Count / Words);
}
