namespace Parallax.Comparison;

/// <summary>Titles about words, computed from the data.</summary>
public static class TermFindings
{
    private const double Level = 0.05;

    /// <summary>How many of the words tested are used unequally, by the test that the coverage supports.</summary>
    /// <remarks>
    /// With one article an outlet it is the articles that differ. With more, a difference counts as the outlets' where the
    /// articles of one differ from those of the other, not where one article does.
    /// </remarks>
    public static Finding Telling(Coverage coverage, IReadOnlyList<KeynessRow> rows)
    {
        if (coverage.Outlets.Count < 2) return "There are no two outlets to compare";
        if (rows.Count == 0) return "No word stands often enough to be compared";
        if (coverage.OneArticleEach)
            return $"{Of(rows.Count(r => r.AdjustedP < Level), rows.Count)} differ between these articles by more than chance; of the outlets one article says nothing";
        var tested = rows.Where(r => r.AcrossArticlesAdjustedP is not null).ToList();
        return tested.Count == 0 ? "With a single article from an outlet no difference between outlets can be tested"
            : $"{Of(tested.Count(r => r.AcrossArticlesAdjustedP < Level), tested.Count)} differ between outlets from article to article";
    }

    /// <summary>Which words of house style are used unequally.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="house">Counts of words of house style.</param>
    public static Finding HouseStyle(Coverage coverage, IReadOnlyList<TermFrequency> house) =>
        house.Count == 0 ? "No word of house style stands out" : $"House style: {Findings.MostUnequal(coverage, house).Text}";

    private static string Of(int some, int all) => $"{Wording.Number(some)} of {Wording.Number(all)} words";
}
