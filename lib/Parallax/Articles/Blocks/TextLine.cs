namespace Parallax.Articles.Blocks;

/// <summary>A line of a text that is not blank.</summary>
/// <param name="Span">Where it is, white space at its ends aside.</param>
/// <param name="AfterBlank">Whether a blank line, or the beginning of the text, is before it.</param>
internal readonly record struct TextLine(TextSpan Span, bool AfterBlank);
