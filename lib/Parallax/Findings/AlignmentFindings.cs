using Parallax.Findings.Places;
using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>Findings about what articles on the same story share.</summary>
/// <remarks>
/// A sentence without a match is not one that an outlet left out: the fact may be told in other words, in another
/// article, or may have happened later.
/// </remarks>
public static class AlignmentFindings
{
    private const double SameOrder = 0.5;

    /// <summary>What share of each outlet's body text has a matching sentence in the other article.</summary>
    public static Finding Shared(Coverage coverage) =>
        Share(coverage, $"Reported by {Both(coverage)}, of all words of the body", IsShared);

    /// <summary>What share of each outlet's body text has no matching sentence in the other article.</summary>
    public static Finding Unmatched(Coverage coverage) =>
        Share(
            coverage,
            $"Without a match in {Other(coverage)}, of all words of the body",
            status => !IsShared(status));

    /// <summary>Whether the two articles that share most tell it in the same order.</summary>
    public static Finding Order(Coverage coverage)
    {
        if (AlignedSentences.RichestPair(coverage) is not { } alignment) return NothingToCompare(coverage);
        var facts = $"the {alignment.Pairs.Count} shared facts";
        return alignment.OrderAgreement() switch
        {
            null => "Too few facts are shared to compare their order",
            > SameOrder => $"Both tell {facts} in much the same order",
            < -SameOrder => $"They tell {facts} in nearly opposite order",
            _ => $"They tell {facts} in different order",
        };
    }

    /// <summary>
    /// Which publication dates were read out of the text, on which "known by then" and "happened later" rest.
    /// </summary>
    /// <returns>A sentence that names the outlets; null where every date is given.</returns>
    public static Finding? InferredDates(Coverage coverage)
    {
        var outlets = coverage.Articles
            .Where(a => a.Article.Published is { Inferred: true })
            .Select(a => a.Outlet).Distinct().ToList();
        if (outlets.Count == 0) return null;
        return $"The publication dates of {Wording.List(outlets)} were inferred from the text, so that nothing is said of what was known by then";
    }

    /// <summary>Among which articles no stories are looked for, and what to do about it.</summary>
    /// <returns>A sentence; null where they are looked for among all.</returns>
    public static Finding? NotAligned(Coverage coverage)
    {
        var (withoutDay, tooMany) = Alignments.Left(coverage);
        string?[] reasons =
        [
            withoutDay == 0 ? null : $"{Wording.Number(withoutDay)} have no date",
            tooMany == 0 ? null : $"{Wording.Number(tooMany)} are of days with too many",
        ];
        if (reasons.All(reason => reason is null)) return null;
        return $"Among so many articles stories are found by their days: {Wording.List([.. reasons.OfType<string>()])}, "
            + "and only stories that “story” in articles.csv names are compared among them";
    }

    private static string NothingToCompare(Coverage coverage) => HasNothingToAlign(coverage)
        ? "Nothing is compared: the records come without alignments, and the articles’ texts are not at hand"
        : $"There are no two articles on the same story from different {Wording.Groups(coverage)} to compare";

    private static bool HasNothingToAlign(Coverage coverage) =>
        coverage.SavedAlignments.Count == 0 && coverage.Own.All(a => a.Text is null);

    private static bool IsShared(AlignmentStatus status) => status == AlignmentStatus.Shared;

    private static string Both(Coverage coverage) => coverage.Outlets.Count > 2 ? $"another {Wording.Group(coverage)} too" : "both";

    private static string Other(Coverage coverage) =>
        coverage.OneArticleEach && coverage.Outlets.Count == 2
            ? "the other article"
            : $"the articles of other {Wording.Groups(coverage)}";

    private static Finding Share(Coverage coverage, string what, Func<AlignmentStatus, bool> condition)
    {
        var sentences = AlignedSentences.Of(coverage);
        if (sentences.Count == 0) return NothingToCompare(coverage);
        var shares = new OutletRatios(coverage, sentences.GroupBy(s => s.Article.Id).Select(article => (
            article.First().Outlet,
            (double)article.Where(s => condition(s.Status)).Sum(s => s.Words),
            (double)article.Sum(s => s.Words))));
        return $"{what}: {shares.Describe(Wording.Percent)}";
    }
}
