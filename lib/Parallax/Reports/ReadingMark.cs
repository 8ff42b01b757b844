namespace Parallax.Reports;

/// <summary>A stretch of an article of which something was found.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Style">The class by which it is shown.</param>
/// <param name="Tells">What was found, in words.</param>
internal sealed record ReadingMark(TextSpan Span, string Style, string Tells)
{
    /// <summary>The line for <c>corrections.csv</c> that says otherwise; null where there is none.</summary>
    public string? Correction { get; init; }

    /// <summary>The lines for <c>aliases.yaml</c> that join the name with another; null where there are none.</summary>
    public string? Alias { get; init; }
}
