namespace Parallax.Tone;

/// <summary>One term of a valence lexicon.</summary>
/// <param name="Term">A word or several; with a capital letter it also counts where it is written as a name.</param>
/// <param name="Valence">−1 (very negative) … 1 (very positive); 0 marks a phrase that must not count.</param>
/// <param name="PartsOfSpeech">The parts of speech it holds for, space-separated ("noun verb"); empty for any, and
/// without inflected forms.</param>
public sealed record ToneEntry(string Term, double Valence, string PartsOfSpeech = "");
