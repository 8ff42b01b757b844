namespace Parallax.Stories;

/// <summary>Two sentences of different articles that report the same fact.</summary>
/// <param name="A">Number of the sentence in the first article.</param>
/// <param name="B">Number of the sentence in the second article.</param>
/// <param name="Score">0…1: the weighted share of terms, names and numbers that they have in common.</param>
/// <param name="Shared">At most five shared terms, the weightiest first.</param>
public sealed record AlignmentPair(int A, int B, double Score, IReadOnlyList<string> Shared);
