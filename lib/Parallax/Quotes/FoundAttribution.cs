namespace Parallax.Quotes;

/// <summary>An attribution that the model found: cue, content and source as token ranges.</summary>
/// <param name="Cue">The cue's token.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="Source">Who it is attributed to; empty where the sentence does not say.</param>
/// <param name="Probability">How sure the model is that the token attributes.</param>
internal readonly record struct FoundAttribution(int Cue, TokenRange Content, TokenRange Source, float Probability);
