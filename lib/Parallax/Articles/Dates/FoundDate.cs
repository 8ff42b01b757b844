namespace Parallax.Articles.Dates;

/// <summary>A day that a text names.</summary>
/// <param name="Year">The year; null where it is not given there.</param>
/// <param name="Month">1…12.</param>
/// <param name="Day">1…31.</param>
/// <param name="Span">Where it is.</param>
internal readonly record struct FoundDate(int? Year, int Month, int Day, TextSpan Span);
