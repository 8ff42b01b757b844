using Parallax.Comparison;
using Parallax.Comparison.Tallies;
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
        var rates = ArticleRates.ByWords(coverage);
        var words = terms
            .GroupBy(t => t.Term, StringComparer.Ordinal)
            .Where(word => word.Sum(t => t.Count) >= LeastCount)
            .Select(word => (
                Rows: word.ToList(),
                Sides: OutletAgainstRest.Highest([.. word.Select(t => (t.Outlet, t.Count, t.Words))])))
            .Where(word => word.Sides is not null);
        return Candidate.Best(words, word => word.Sides!.Surprise, some =>
        {
            var counts = Counts(coverage, some.Select(word => word.Rows[0].Term).ToHashSet(StringComparer.Ordinal));
            return some.Select(word => CandidateFor(coverage, terms, word.Rows, word.Sides!) with
            {
                Surprise = rates.Surprise(word.Sides!, counts.Of(word.Rows[0].Term)),
            });
        });
    }

    private static Candidate CandidateFor(
        Coverage coverage, IReadOnlyList<TermFrequency> terms, List<TermFrequency> word, OutletAgainstRest sides)
    {
        var text = word[0].Term;
        return new Candidate(sides.Surprise, text, surprise => new Highlight(
            HighlightSubject.Words, CountSentence.Of(coverage, sides, "uses the word", $"“{text}”"), surprise)
        {
            Chart = Chart(coverage, terms, word),
            Example = HighlightExamples.Word(coverage, sides.Outlet, text),
        });
    }

    private static ArticleCounts<string> Counts(Coverage coverage, HashSet<string> words)
    {
        var counts = new ArticleCounts<string>(StringComparer.Ordinal, words.Contains);
        foreach (var (number, article) in coverage.Analyses.Index())
            foreach (var term in article.TermsOf(1).Where(term => RunningText.Has(term.Section)))
                counts.Add(term.Term, number, term.Count);
        return counts;
    }

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
