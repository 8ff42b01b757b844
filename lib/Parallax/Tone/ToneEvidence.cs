namespace Parallax.Tone;

/// <summary>One lexicon hit behind a score.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Term">The lexicon's term.</param>
/// <param name="Valence">The term's valence in the lexicon.</param>
/// <param name="Contribution">What it adds after the rules: valence times all factors.</param>
/// <param name="Rules">The rules that applied.</param>
public sealed record ToneEvidence(TextSpan Span, string Term, double Valence, double Contribution, ToneRules Rules);
