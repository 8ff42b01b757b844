namespace Parallax.Language;

/// <summary>A verb, or phrase, that attributes words to a speaker.</summary>
/// <param name="Lemma">Its dictionary form, such as "say" or "according to".</param>
/// <param name="Stance">What it suggests about the statement.</param>
/// <param name="Frame">What it takes as its object.</param>
public sealed record CueVerb(string Lemma, CueStance Stance, CueFrame Frame);
