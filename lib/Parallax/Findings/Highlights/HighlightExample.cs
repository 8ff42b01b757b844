namespace Parallax.Findings.Highlights;

/// <summary>A sentence of an article.</summary>
/// <param name="Outlet">Whose.</param>
/// <param name="Text">The sentence.</param>
public sealed record HighlightExample(string Outlet, string Text);
