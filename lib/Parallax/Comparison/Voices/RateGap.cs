namespace Parallax.Comparison.Voices;

/// <summary>How far the outlets with the lowest and the highest rate of something lie apart.</summary>
/// <param name="Item">What is counted: an entity's name, a term.</param>
/// <param name="Lowest">The outlet with the lowest rate.</param>
/// <param name="Highest">The outlet with the highest rate.</param>
/// <param name="LowRate">Its mean rate per 1,000 words over its articles.</param>
/// <param name="HighRate">The other's.</param>
/// <param name="AdjustedP">
/// Welch's test over articles, times the number of pairs of outlets (Bonferroni), adjusted for the number of items
/// (Benjamini and Hochberg 1995); null where an outlet has fewer than two articles.
/// </param>
public sealed record RateGap(
    string Item,
    string Lowest,
    string Highest,
    double LowRate,
    double HighRate,
    double? AdjustedP);
