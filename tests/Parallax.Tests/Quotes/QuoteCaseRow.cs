namespace Parallax.Tests.Quotes;

/// <summary>A quote that must be found.</summary>
/// <param name="Content">Its content, parts separated by "|".</param>
/// <param name="Speaker">Its speaker; null where it is nobody's or cannot be told.</param>
/// <param name="Mark">Its kind where it is in quotation marks; null for reported speech and answers of interviews.</param>
/// <param name="Stance">Its stance where nothing was said; null for speech.</param>
public sealed record QuoteCaseRow(string Content, string? Speaker, string? Mark, string? Stance);
