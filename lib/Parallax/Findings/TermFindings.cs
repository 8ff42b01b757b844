using System.Globalization;
using Parallax.Comparison;
using Parallax.Comparison.Words;
using Parallax.Numerics;

namespace Parallax.Findings;

/// <summary>Findings about which words are used, and how unequally.</summary>
public static class TermFindings
{
    private const double Level = 0.05;
    private const int WordsLookedAt = 15;

    private static readonly WidestGap Gap = new("word", "is used", term => $"“{term}” is used");

    /// <summary>The most frequent term: of each article where there is one from each outlet, else of all.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts by outlet and term.</param>
    public static Finding MostFrequent(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        if (MostFrequentItem.Of(coverage, Counts(terms)) is not { } most) return "There are no words to count";
        if (!coverage.OneArticleEach) return Wording.Sentence(MostFrequentByRate(coverage, terms, most.Item));
        return Wording.Sentence(most.Format(
            term => $"“{term}” is the most frequent word",
            (outlet, term, times) => $"“{term}” is the most frequent word in {outlet} ({times})"));
    }

    /// <summary>
    /// The word whose counts are furthest apart; where every outlet has several articles, only if that is more than
    /// chance would explain.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts by outlet and term.</param>
    public static Finding MostUnequal(Coverage coverage, IReadOnlyList<TermFrequency> terms) =>
        Gap.Of(coverage, Counts(terms), () => RateGaps.Of(coverage, CountsByArticle(coverage, terms)));

    /// <summary>How many of the words tested are used unequally, by the test that the coverage supports.</summary>
    /// <remarks>
    /// With one article an outlet it is the articles that differ. With more, a difference counts as the outlets' where
    /// the articles of one differ from those of the other, not where one article does.
    /// </remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rows">Words with their keyness.</param>
    public static Finding Telling(Coverage coverage, IReadOnlyList<KeynessRow> rows)
    {
        if (coverage.Outlets.Count < 2) return $"There are no two {Wording.Groups(coverage)} to compare";
        if (rows.Count == 0) return "No word is frequent enough to be compared";
        if (coverage.OneArticleEach)
        {
            var telling = Of(rows.Count(r => r.AdjustedP < Level), rows.Count);
            return $"{telling} differ between these articles by more than chance; of the {Wording.Groups(coverage)} one article says nothing";
        }

        var tested = rows.Where(r => r.AcrossArticlesAdjustedP is not null).ToList();
        if (tested.Count == 0)
            return $"With a single article from each {Wording.Group(coverage)} no difference between {Wording.Groups(coverage)} can be tested";
        return $"{Of(tested.Count(r => r.AcrossArticlesAdjustedP < Level), tested.Count)} differ between {Wording.Groups(coverage)} from article to article";
    }

    /// <summary>Which words of house style are used unequally.</summary>
    /// <remarks>With one article an outlet by their counts, else by the test across articles.</remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="house">Counts of words of house style.</param>
    /// <param name="rows">Words with their keyness, those of house style among them.</param>
    public static Finding HouseStyle(
        Coverage coverage, IReadOnlyList<TermFrequency> house, IReadOnlyList<KeynessRow> rows)
    {
        if (house.Count == 0) return "No word of house style is used";
        if (coverage.Outlets.Count < 2) return $"There are no two {Wording.Groups(coverage)} whose house style could be compared";
        if (coverage.OneArticleEach) return $"House style: {MostUnequal(coverage, house).Text}";
        if (rows.FirstOrDefault(r => r.IsHouseStyle && r.AcrossArticlesAdjustedP < Level) is not { } row)
            return "No word of house style is used so unequally, from article to article, that chance would not explain it";
        var rates = $"{Rate(row.Rate)} times per 1,000 words in {row.Outlet} and {Rate(row.OtherRate)} elsewhere";
        return $"House style: “{row.Term}” is used {rates}, more than chance would explain";
    }

    /// <summary>How much texts of this size can show.</summary>
    /// <remarks>
    /// With one article from each of two outlets: how often a word that one of them lacks must be in the other for G²
    /// to reach p &lt; 0.05, and how many of the words tested would reach that by chance.
    /// </remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rows">Words with their keyness.</param>
    public static Finding Reach(Coverage coverage, IReadOnlyList<KeynessRow> rows)
    {
        if (coverage.Outlets.Count < 2)
            return $"One {Wording.Group(coverage)}: its counts describe its articles, and there is nothing to compare them with";
        if (!coverage.OneArticleEach)
            return $"{Wording.Sentence(Wording.Groups(coverage))} are compared article by article: a word that fills one article and is in no other says nothing "
                + $"about its {Wording.Group(coverage)}";
        if (coverage.Outlets.Count > 2 || rows.Count == 0)
            return $"One article from each {Wording.Group(coverage)} describes itself: its words say nothing about the {Wording.Group(coverage)}";
        var table = rows[0].Table;
        var times = Math.Max(Least(table.Words, table.OtherWords), Least(table.OtherWords, table.Words));
        var chance = Wording.Number(Math.Round(rows.Count * Level));
        return $"A word that one of these articles lacks must be used {Wording.Times(times)} in the other before chance is unlikely "
            + $"(p < 0.05, not adjusted); of {Wording.Number(rows.Count)} words tested, about {chance} get there by chance";
    }

    /// <summary>Why the count of a word is not that of the mentions of whom it names.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts of words, the most frequent first; the first word where the two differ is spoken
    /// of.</param>
    public static Finding WordAndName(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var names = NamesInWords(coverage);
        return terms
            .GroupBy(t => t.Term, StringComparer.Ordinal)
            .Take(WordsLookedAt)
            .Select(term => WordInNames(term.Key, term.Sum(t => t.Count), names))
            .FirstOrDefault(finding => finding is not null)
            ?? "No frequent word is counted otherwise than the name it belongs to";
    }

    // The rate that the chart beside it draws by outlet, and the count behind it.
    private static string MostFrequentByRate(Coverage coverage, IReadOnlyList<TermFrequency> terms, string term)
    {
        var rows = terms.Where(t => t.Term == term).ToList();
        var count = rows.Sum(t => t.Count);
        var rate = 1000.0 * count / Math.Max(1, rows.Sum(t => t.Words));
        return $"“{term}” is the most frequent word: {Rate(rate)} times per 1,000 words, "
            + $"{Wording.Times(count)} in {Wording.Articles(coverage)}";
    }

    private static IReadOnlyList<(string Outlet, string Item, int Count)> Counts(IReadOnlyList<TermFrequency> terms) =>
        [.. terms.Select(t => (t.Outlet, t.Term, t.Count))];

    private static IEnumerable<(string, ArticleInfo, int)> CountsByArticle(
        Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var words = terms.Select(t => t.Term).ToHashSet(StringComparer.Ordinal);
        return coverage.Terms
            .Where(t => t.Section != SectionKind.Caption && words.Contains(t.Term))
            .Select(t => (t.Term, t.Article, t.Count));
    }

    private static List<(string Name, HashSet<string> Words, int Mentions)> NamesInWords(Coverage coverage) =>
        [.. coverage.Mentions
            .Where(m => m.Form == MentionForm.Name && m.Section != SectionKind.Caption)
            .CountBy(m => (m.Name, m.Surface))
            .Select(m => (m.Key.Name, NameWords.In(m.Key.Surface).ToHashSet(StringComparer.Ordinal), m.Value))];

    private static Finding? WordInNames(
        string word, int count, List<(string Name, HashSet<string> Words, int Mentions)> names)
    {
        var having = names.Where(m => m.Words.Contains(word)).ToList();
        if (having.Count == 0) return null;
        var name = having
            .AggregateBy(m => m.Name, 0, (sum, m) => sum + m.Mentions, StringComparer.Ordinal)
            .OrderByDescending(n => n.Value)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .First();
        var named = names.Where(m => m.Name == name.Key).Sum(m => m.Mentions);
        if (named == count) return null;
        var inNames = having.Sum(m => m.Mentions);
        var parts = Parts(
            (name.Value, "of the words in that name"),
            (inNames - name.Value, "in other names"),
            (count - inNames, "in no name"),
            (named - name.Value, "of the mentions without the word"));
        return $"The word “{word}” is used {Wording.Times(count)}, {name.Key} is named {Wording.Times(named)}: {parts}";
    }

    private static string Parts(params (int Count, string What)[] parts) =>
        string.Join(
            ", ",
            parts.Where(p => p.Count > 0)
                .Select(p => $"{Wording.Number(p.Count)} {p.What}"));

    // The least count with p < 0.05 against none.
    private static long Least(long words, long otherWords)
    {
        long count = 1;
        while (count < words && P(count, words, otherWords) >= Level) count++;
        return count;
    }

    private static double P(long count, long words, long otherWords) =>
        Significance.ChiSquareTail(new ContingencyTable(count, 0, words, otherWords).LogLikelihood);

    private static string Rate(double rate) => rate.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Of(int some, int all) =>
        $"{Wording.Number(some)} of {Wording.Number(all)} words";
}
