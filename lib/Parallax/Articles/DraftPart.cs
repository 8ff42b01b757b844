using Parallax.Articles.Blocks;

namespace Parallax.Articles;

/// <summary>A stretch of a draft whose role its source gives; <see cref="BlockRole.Text"/> where it is still to be told.</summary>
internal readonly record struct DraftPart(TextSpan Span, BlockRole Role);
