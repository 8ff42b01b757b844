using Parallax.Comparison;
using Parallax.Comparison.Words;

namespace Parallax.Findings.Highlights;

/// <summary>Which word one outlet uses far more often than the others, names and house style aside.</summary>
internal static class WordHighlights
{
    private const int WordsInChart = 10;

    // A word that is rarer cannot differ by more than chance between texts of equal length.
    private const int LeastCount = 5;

    /// <summary>The most surprising word; null where none is surprising.</summary>
    public static Highlight? Find(Coverage coverage)
    {
        var terms = TermFrequencies.Of(coverage).OfHouseStyle(false).Without(NameWords.Of(coverage))
            .Without(NewsWords.Everywhere);
        var measure = Measure(coverage);
        var candidates = terms
            .GroupBy(t => t.Term, StringComparer.Ordinal)
            .Where(word => word.Sum(t => t.Count) >= LeastCount)
            .Select(word => CandidateFor(
                coverage,
                terms,
                [.. word],
                sides => measure(sides, word.Key)));
        return Candidate.Best([.. candidates.OfType<Candidate>()]);
    }

    private static Candidate? CandidateFor(
        Coverage coverage,
        IReadOnlyList<TermFrequency> terms,
        List<TermFrequency> word,
        Func<OutletAgainstRest, double> measure)
    {
        var sides =
            OutletAgainstRest.Highest([.. word.Select(t => (t.Outlet, t.Count, t.Words))]);
        if (sides is null) return null;
        var text = word[0].Term;
        return new Candidate(measure(sides), text, surprise => new Highlight(
            HighlightSubject.Words, CountSentence.Of(coverage, sides, "uses the word", $"“{text}”"), surprise)
        {
            Chart = Chart(coverage, terms, word),
            Example = HighlightExamples.Word(coverage, sides.Outlet, text),
        });
    }

    private static Func<OutletAgainstRest, string, double> Measure(Coverage coverage)
    {
        var rates = new ArticleRates(coverage);
        var articles = coverage.Terms
            .Where(t => t.Length == 1 && RunningText.Has(t.Section))
            .ToLookup(t => t.Term, StringComparer.Ordinal);
        return (sides, word) => rates.Surprise(sides, ByArticle(articles[word]));
    }

    private static Dictionary<string, int> ByArticle(IEnumerable<TermCount> counts) => counts
        .GroupBy(t => t.Article.Id, StringComparer.Ordinal)
        .ToDictionary(article => article.Key, article => article.Sum(t => t.Count), StringComparer.Ordinal);

    // The word of the sentence first.
    private static Charts.ChartSpec Chart(
        Coverage coverage,
        IReadOnlyList<TermFrequency> terms,
        List<TermFrequency> word)
    {
        var others = terms.Where(t => t.Term != word[0].Term).ToList();
        TermFrequency[] apart = [.. word, .. others.FurthestApart(WordsInChart - 1)];
        return TermCharts.Counts(coverage, apart, TermFindings.MostUnequal(coverage, apart));
    }
}
