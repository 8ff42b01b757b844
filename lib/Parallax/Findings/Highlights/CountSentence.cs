namespace Parallax.Findings.Highlights;

/// <summary>Says how often one outlet and the others do something.</summary>
internal static class CountSentence
{
    /// <summary>As in "The Reuters article names China 13 times, the Epoch Times article 9 times".</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="sides">The counts.</param>
    /// <param name="verb">What the outlet does: "names", "uses".</param>
    /// <param name="item">To what.</param>
    public static string Of(Coverage coverage, OutletAgainstRest sides, string verb, string item)
    {
        var times = Wording.Times(sides.Count);
        var subject = Wording.Sentence(Wording.Subject(coverage, sides.Outlet));
        return $"{subject} {verb} {item} {times}, {Others(coverage, sides.Outlet)} {Wording.Times(sides.OtherCount)}{Among(coverage, sides)}";
    }

    /// <summary>The other outlets as a subject or object.</summary>
    public static string Others(Coverage coverage, string outlet)
    {
        var others = coverage.Outlets.Where(o => o != outlet).ToList();
        if (others.Count == 1) return Wording.Subject(coverage, others[0]);
        return coverage.OneArticleEach ? $"the other {others.Count} articles" : $"the other {others.Count} {Wording.Groups(coverage)}";
    }

    // Where texts differ in length, or outlets in the number of articles, counts alone would mislead.
    private static string Among(Coverage coverage, OutletAgainstRest sides) => coverage.OneArticleEach
        ? ""
        : $" (in {Wording.Number(sides.Total)} and {Wording.Number(sides.OtherTotal)} words)";
}
