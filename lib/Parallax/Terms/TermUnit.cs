namespace Parallax.Terms;

/// <summary>A stretch of text that is counted as one word: a named entity or a fixed phrase.</summary>
/// <param name="Span">Its place; tokens that lie wholly inside it are its parts.</param>
/// <param name="Term">The term it counts as, such as "united states".</param>
public readonly record struct TermUnit(TextSpan Span, string Term);
