namespace Parallax.Entities.Anaphora;

/// <summary>A referent that an anaphor may refer to.</summary>
/// <param name="Referent">The referent.</param>
/// <param name="Prominence">How many other candidates are mentioned more often in the whole text.</param>
/// <param name="Salience">How many other candidates are more salient at this place.</param>
internal readonly record struct Candidate(Referent Referent, int Prominence, int Salience);
