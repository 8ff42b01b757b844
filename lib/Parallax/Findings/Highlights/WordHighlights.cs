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
        var words = terms
            .GroupBy(t => t.Term, StringComparer.Ordinal)
            .Where(word => word.Sum(t => t.Count) >= LeastCount)
            .ToList();
        var measure = Measure(coverage, words.Select(word => word.Key).ToHashSet(StringComparer.Ordinal));
        var candidates = words
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

    private static Func<OutletAgainstRest, string, double> Measure(Coverage coverage, HashSet<string> words)
    {
        var rates = ArticleRates.ByWords(coverage);
        var counts = new ArticleCounts<string>(StringComparer.Ordinal);
        foreach (var (number, article) in coverage.Analyses.Index())
            foreach (var term in article.TermsOf(1).Where(IsCandidate)) counts.Add(term.Term, number, term.Count);
        return (sides, word) => rates.Surprise(sides, counts.Of(word));

        bool IsCandidate(TermCount term) =>
            RunningText.Has(term.Section) && words.Contains(term.Term);
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
