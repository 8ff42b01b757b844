using Parallax.Articles.Blocks;

namespace Parallax.Articles;

/// <summary>A stretch of a draft and the role that its source gives it.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Role">What it is; <see cref="BlockRole.Text"/> where that is still to be told.</param>
internal readonly record struct DraftPart(TextSpan Span, BlockRole Role);
