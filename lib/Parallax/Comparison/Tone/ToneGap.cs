namespace Parallax.Comparison.Tone;

/// <summary>How the tone of two outlets differs in one voice or toward one entity, with articles as units.</summary>
/// <param name="Key">The voice or the entity's name.</param>
/// <param name="First">The first outlet, in ordinal order.</param>
/// <param name="Second">The second.</param>
/// <param name="FirstArticles">Number of the first's articles that have it.</param>
/// <param name="SecondArticles">Number of the second's.</param>
/// <param name="Difference">The mean over the first's articles less the mean over the second's; positive where the
/// first is the more positive.</param>
/// <param name="P">
/// Two-sided p-value of a permutation test over articles; null where an outlet has fewer than
/// <see cref="ToneGaps.MinArticles"/>.
/// </param>
/// <param name="AdjustedP">The p-value adjusted for the number of rows tested (Benjamini and Hochberg 1995).</param>
public sealed record ToneGap(
    string Key,
    string First,
    string Second,
    int FirstArticles,
    int SecondArticles,
    double Difference,
    double? P,
    double? AdjustedP);
