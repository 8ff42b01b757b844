namespace Parallax.Classification;

/// <summary>A word, or two in a row, that speaks for a class.</summary>
/// <param name="Label">The class.</param>
/// <param name="Word">The words in lower case.</param>
/// <param name="Weight">The model's weight for this class less the mean of its weights for all classes.</param>
public sealed record TopWord(string Label, string Word, double Weight);
