namespace Parallax.Comparison.Words;

/// <summary>A concept in one voice of one outlet.</summary>
internal readonly record struct ConceptCell(string Concept, string Outlet, Voice Voice);
