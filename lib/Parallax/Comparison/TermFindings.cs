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

    /// <summary>Where a frequent word is also a name, why the two are counted differently: a footnote to both.</summary>
    /// <remarks>A word is a name's where it is the whole name, or the last word of a person's.</remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts by outlet and term.</param>
    public static Finding WordsAndNames(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var names = MentionCounts.Of(coverage).GroupBy(m => WordOf(m), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
        var mentions = MentionCounts.Of(coverage).ToLookup(m => (m.Name, m.Outlet), m => m.Count);
        var pairs = terms.Select(t => t.Term).Distinct().Where(names.ContainsKey)
            .Select(t => (Term: t, Name: names[t], Words: Counts(o => terms.Where(x => x.Term == t && x.Outlet == o).Sum(x => x.Count)), Mentions: Counts(o => mentions[(names[t], o)].Sum())))
            .Where(p => p.Words != p.Mentions).Take(3).Select(p => $"“{p.Term}” {p.Words} times, {p.Name} by name {p.Mentions} times").ToList();
        return pairs.Count == 0
            ? "Every frequent word that is a name is counted as often as the name"
            : $"Words and names are counted differently: {Wording.List(pairs)} ({Wording.List(coverage.Outlets.Count > 3 ? ["all outlets"] : coverage.Outlets)}). " +
                "A word counts wherever it stands, also inside another’s name; a name counts with all its spellings, and only where it means that person or place";

        string Counts(Func<string, int> count) => coverage.Outlets.Count > 3 ? Wording.Number(coverage.Outlets.Sum(count)) : Wording.List([.. coverage.Outlets.Select(o => Wording.Number(count(o)))]);
    }

    private static string WordOf(MentionCount mention) =>
        (mention.Type == EntityType.Person ? mention.Name.Split(' ')[^1] : mention.Name).ToLowerInvariant();

    private static string Of(int some, int all) => $"{Wording.Number(some)} of {Wording.Number(all)} words";
}
