namespace Parallax;

/// <summary>One headline, standfirst, body or caption of an article.</summary>
/// <remarks>
/// A section is a list of slices of <see cref="Article.Text"/>, one a paragraph, in reading order. A body has gaps
/// where furniture or a caption stands inside it; an article has one body and as many captions as pictures.
/// </remarks>
/// <param name="Kind">Which part of the article it is.</param>
/// <param name="Paragraphs">Its slices, without leading and trailing white space, ascending and disjoint.</param>
public sealed record Section(SectionKind Kind, IReadOnlyList<TextSpan> Paragraphs);
