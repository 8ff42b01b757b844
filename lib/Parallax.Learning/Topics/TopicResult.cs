namespace Parallax.Learning.Topics;

/// <summary>What a method made of a corpus.</summary>
/// <param name="TopWords">By topic, the numbers of its strongest words.</param>
/// <param name="Topics">By document, its strongest topic.</param>
/// <param name="Print">Everything computed, for comparing two runs to the bit.</param>
internal sealed record TopicResult(int[][] TopWords, int[] Topics, string Print);
