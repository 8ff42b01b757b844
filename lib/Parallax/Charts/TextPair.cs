namespace Parallax.Charts;

/// <summary>Two passages that tell the same, or one without a counterpart.</summary>
/// <param name="Left">The first outlet's passage; null where it has none.</param>
/// <param name="Right">The second outlet's passage; null where it has none.</param>
/// <param name="Score">How alike they are, 0…1; null where that is not known.</param>
public sealed record TextPair(string? Left, string? Right, double? Score = null);
