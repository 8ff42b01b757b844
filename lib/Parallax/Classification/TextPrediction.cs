namespace Parallax.Classification;

/// <summary>The most probable class of a text.</summary>
/// <param name="Label">The class; of equals the first in ordinal order.</param>
/// <param name="Probability">Its probability according to the model, from 0 to 1.</param>
public sealed record TextPrediction(string Label, double Probability);
