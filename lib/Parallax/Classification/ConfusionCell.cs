namespace Parallax.Classification;

/// <summary>How many rows coded as one class were predicted as another, or as the same.</summary>
/// <param name="Label">The class in the coding.</param>
/// <param name="Predicted">The class that the model gave.</param>
/// <param name="Count">Number of rows, 0 included.</param>
public sealed record ConfusionCell(string Label, string Predicted, int Count);
