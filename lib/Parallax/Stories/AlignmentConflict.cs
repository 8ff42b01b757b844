namespace Parallax.Stories;

/// <summary>Something that two aligned sentences do not agree on.</summary>
/// <param name="A">Number of the sentence in the first article.</param>
/// <param name="B">Number of the sentence in the second article.</param>
/// <param name="Kind">What they differ in: number, time, date or name.</param>
/// <param name="About">What it is about, such as the word that the number counts.</param>
/// <param name="ValueA">What the first says.</param>
/// <param name="ValueB">What the second says.</param>
public sealed record AlignmentConflict(int A, int B, string Kind, string About, string ValueA, string ValueB);
