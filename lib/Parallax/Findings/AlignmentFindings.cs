using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>Findings about what articles on the same story share and leave out.</summary>
/// <remarks>
/// Each gives counts before anything else, speaks of "the X article" where an outlet has only one, and works for any
/// number of outlets. A title claims no difference that a test would have to support.
/// </remarks>
public static class AlignmentFindings
{
    /// <summary>What share of each outlet's body text the other article on the same story reports too.</summary>
    public static Finding Shared(Coverage coverage)
    {
        if (Alignments.Of(coverage).Count == 0) return "There are no two articles on the same story by different outlets to compare";
        return $"Told by both: {Aligned(coverage, AlignmentStatus.Shared).Describe(s => $"{Wording.Percent(s)} of the words")}";
    }

    /// <summary>What share of each outlet's body text the other article on the same story leaves out although it had happened when that was written.</summary>
    public static Finding LeftOut(Coverage coverage) => Alignments.Of(coverage).Count == 0
        ? "Without a second article on the same story nothing can be said to be left out"
        : $"Left out by the other, though it had happened when the other was written: {Aligned(coverage, AlignmentStatus.LeftOut).Describe(s => $"{Wording.Percent(s)} of the words")}";

    /// <summary>Whether two articles tell what they share in the same order.</summary>
    public static Finding Order(AlignmentResult alignment) => alignment.OrderAgreement() switch
    {
        null => "Too few facts are shared to compare their order",
        > 0.5 => $"Both tell the {alignment.Pairs.Count} shared facts in much the same order",
        < -0.5 => $"They tell the {alignment.Pairs.Count} shared facts in nearly opposite order",
        _ => $"They tell the {alignment.Pairs.Count} shared facts in different order",
    };

    private static OutletRatios Aligned(Coverage coverage, AlignmentStatus status) => new(coverage, Alignments.Of(coverage).SelectMany(a => a.Sentences).GroupBy(s => s.Article.Id)
        .Select(g => (g.First().Outlet, (double)g.Where(s => s.Status == status).Sum(s => s.Words), (double)g.Sum(s => s.Words))));
}
