namespace Parallax.Comparison.Tone;

/// <summary>How often two coders gave a pair of labels.</summary>
/// <param name="First">The first coder's label.</param>
/// <param name="Second">The second's.</param>
/// <param name="Count">How often.</param>
public sealed record ToneConfusion(ToneLabel First, ToneLabel Second, int Count);
