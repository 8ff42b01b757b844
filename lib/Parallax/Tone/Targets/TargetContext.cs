namespace Parallax.Tone.Targets;

/// <summary>What a target's features are read with.</summary>
/// <param name="Lexicon">The valence lexicon.</param>
/// <param name="Reader">Tells names from words.</param>
internal sealed record TargetContext(ToneVocabulary Lexicon, TargetReader Reader);
