namespace Parallax;

/// <summary>The tone of a sentence toward one thing that it mentions.</summary>
/// <param name="Label">Negative, neutral or positive.</param>
/// <param name="Score">−1 … 1: the model's probability of positive less that of negative.</param>
public readonly record struct TargetTone(ToneLabel Label, double Score);
