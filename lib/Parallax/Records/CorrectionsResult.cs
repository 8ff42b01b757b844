namespace Parallax.Records;

/// <summary>What came of hand corrections.</summary>
/// <param name="Analyses">The corrected analyses, in the order in which they were given.</param>
/// <param name="Applied">The corrections that were applied.</param>
/// <param name="Problems">Those that were not, with the reason.</param>
public sealed record CorrectionsResult(
    IReadOnlyList<ArticleAnalysis> Analyses,
        IReadOnlyList<CorrectionsRow> Applied,
        IReadOnlyList<(CorrectionsRow Row, string Reason)> Problems);
