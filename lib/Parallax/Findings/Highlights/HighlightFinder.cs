namespace Parallax.Findings.Highlights;

/// <summary>Finds what a report should begin with.</summary>
/// <remarks>
/// Of each subject the most surprising difference between outlets, if chance would not make one as large among as many
/// candidates (Bonferroni); the most surprising subjects first, at most five. With one article from each outlet the
/// differences are those of the articles, and the sentences say so.
/// </remarks>
public static class HighlightFinder
{
    private const int MostHighlights = 5;

    /// <summary>The highlights of a coverage; none where there are not two outlets.</summary>
    public static IReadOnlyList<Highlight> Of(Coverage coverage)
    {
        if (coverage.Outlets.Count < 2) return [];
        Highlight?[] found =
        [
            NameHighlights.Find(coverage),
            WordHighlights.Find(coverage),
            AddressHighlights.Find(coverage),
            VoiceHighlights.Find(coverage),
            ToneHighlights.Find(coverage),
        ];
        return [.. found
            .OfType<Highlight>()
            .OrderByDescending(h => Numerics.Rounding.Significant(h.Surprise))
            .ThenBy(h => h.Subject)
            .Take(MostHighlights)];
    }
}
