namespace Parallax.Tone.Targets;

/// <summary>What a target's features are read with.</summary>
/// <param name="Lexicon">The valence lexicon.</param>
/// <param name="Words">Tells names from words.</param>
internal sealed record TargetContext(ToneVocabulary Lexicon, TargetWordReader Words);
