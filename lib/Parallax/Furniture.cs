namespace Parallax;

/// <summary>A stretch of text set aside because it is not part of the article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>.</param>
/// <param name="Rule">The rule that set it aside, as named in the pattern table.</param>
public sealed record Furniture(FurnitureKind Kind, TextSpan Span, string Rule);
