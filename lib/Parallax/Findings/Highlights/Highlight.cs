using Parallax.Charts;
using Parallax.Display;

namespace Parallax.Findings.Highlights;

/// <summary>A difference between outlets that is worth a reader's first minute.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Finding">The sentence.</param>
/// <param name="Surprise">
/// How seldom chance alone would make a difference as large, in bits: −log₂ of the two-sided p of the test that
/// <see cref="HighlightSubject"/> names for the subject, multiplied by the number of candidates that were looked
/// through.
/// </param>
[TypeFormatterSource(typeof(HighlightFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed record Highlight(HighlightSubject Subject, Finding Finding, double Surprise)
{
    /// <summary>The picture of the difference.</summary>
    public required ChartSpec Chart { get; init; }

    /// <summary>A sentence in which it shows; null where the texts are not at hand.</summary>
    public HighlightExample? Example { get; init; }
}
