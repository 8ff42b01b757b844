namespace Parallax.Tone;

/// <summary>How often a classifier is right where it gives its label a probability in one tenth of the scale.</summary>
/// <param name="Count">Number of targets.</param>
/// <param name="Confidence">The mean probability that it gave its label.</param>
/// <param name="Accuracy">The share of labels that were right.</param>
public sealed record ToneCalibration(int Count, double Confidence, double Accuracy);
