namespace Parallax.Findings.Places;

/// <summary>A term of a concept.</summary>
/// <param name="Item">The concept.</param>
/// <param name="Term">The term, and how often it occurs.</param>
internal sealed record ConceptTerm(string Item, TermCount Term);
