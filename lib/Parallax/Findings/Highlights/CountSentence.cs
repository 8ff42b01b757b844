using System.Globalization;

namespace Parallax.Findings.Highlights;

/// <summary>Says how often one outlet and the others do something.</summary>
internal static class CountSentence
{
    private const double AlikeInLength = 1.5;

    /// <summary>As in "The Reuters article names China 13 times, the Epoch Times article 9 times".</summary>
    /// <remarks>Where texts differ in length, or outlets in the number of articles, with the rates.</remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="sides">The counts.</param>
    /// <param name="verb">What the outlet does: "names", "uses".</param>
    /// <param name="item">To what.</param>
    public static string Of(Coverage coverage, OutletAgainstRest sides, string verb, string item)
    {
        var subject = Wording.Sentence(Wording.Subject(coverage, sides.Outlet));
        var (times, others) = (Wording.Times(sides.Count), Wording.Times(sides.OtherCount));
        if (coverage.OneArticleEach)
        {
            var together = sides.OtherCount > 1 && coverage.Outlets.Count > 2 ? " in all" : "";
            return $"{subject} {verb} {item} {times}, {Others(coverage, sides.Outlet)} {others}{together}"
                + Among(coverage, sides);
        }

        var elsewhere = sides.OtherCount == 0 ? "" : $", {Rate(sides.OtherCount, sides.OtherTotal)} in 1,000";
        return $"{subject} {verb} {item} {times}, {Rate(sides.Count, sides.Total)} in 1,000 words; "
            + $"{Others(coverage, sides.Outlet)} {others}{elsewhere}";
    }

    /// <summary>The other outlets as a subject or object.</summary>
    public static string Others(Coverage coverage, string outlet)
    {
        var others = coverage.Outlets.Where(o => o != outlet).ToList();
        if (others.Count == 1) return Wording.Subject(coverage, others[0]);
        return coverage.OneArticleEach ? $"the other {others.Count} articles" : $"the other {others.Count} {Wording.Groups(coverage)}";
    }

    // Counts mislead where one article is much longer than another.
    private static string Among(Coverage coverage, OutletAgainstRest sides)
    {
        var other = (double)sides.OtherTotal / Math.Max(1, coverage.Outlets.Count - 1);
        var ratio = Math.Max(sides.Total, other) / Math.Max(1, Math.Min(sides.Total, other));
        return ratio <= AlikeInLength
            ? ""
            : $" (in {Wording.Number(sides.Total)} and {Wording.Number(sides.OtherTotal)} words)";
    }

    private static string Rate(int count, int words) => (1000.0 * count / Math.Max(1, words))
        .ToString(Rounds(count, words) ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    private static bool Rounds(int count, int words) => count == 0 || 1000.0 * count >= words;
}
