namespace Parallax.Terms.Topics;

/// <summary>A group of words that tend to stand in the same articles.</summary>
/// <param name="Number">Its number, from 0, by falling share of the articles.</param>
/// <param name="Words">Its strongest words with their weights, which add up to 1 over all words.</param>
/// <param name="Coherence">
/// Mean NPMI of pairs of these words over articles, −1 (never together) to 1 (always together): Bouma (2009), Lau,
/// Newman and Baldwin (2014). Below about 0 the words have no topic in common.
/// </param>
public sealed record Topic(int Number, IReadOnlyList<(string Term, double Weight)> Words, double Coherence);
