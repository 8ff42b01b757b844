using Parallax.Charts;
using Parallax.Comparison.Words;
using Parallax.Comparison;

namespace Parallax.Findings;

/// <summary>Charts of the words of outlets and of those that set them apart.</summary>
public static class TermCharts
{
    private const double Level = 0.05;
    private const int MostRows = 15;

    /// <summary>How often each outlet has the first words: counts where there is one article an outlet, else rates, which texts of unequal length need.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts of terms, the most frequent first.</param>
    public static ChartSpec Frequencies(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var top = terms.Top(coverage.Outlets.Count > 3 ? 8 : 15);
        return new BarChart
        {
            Title = TermFindings.MostFrequent(coverage, top),
            Subtitle = $"{(coverage.OneArticleEach ? "Occurrences" : "Occurrences per 1,000 words")} in headline, standfirst and body",
            Values = [.. top.Select(t => coverage.OneArticleEach
                ? new OutletValue(t.Term, t.Outlet, t.Count) { Note = FormattableString.Invariant($"{t.PerThousand:0.0} per 1,000 words") }
                : new OutletValue(t.Term, t.Outlet, t.PerThousand) { Note = FormattableString.Invariant($"{t.Count} in {t.Words:#,0} words") })],
            ValueAxis = coverage.OneArticleEach ? "occurrences" : "per 1,000 words",
            Outlets = coverage.Outlets,
        };
    }

    /// <summary>
    /// The words that set outlets apart: with one article an outlet a dumbbell chart of counts; with two outlets their rates
    /// against each other, the telling words labelled; with more, the rates of the words that differ from article to
    /// article. Null where there is nothing to compare, or no word that differs.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rows">The words with their keyness.</param>
    /// <param name="frequencies">Counts of the words.</param>
    public static ChartSpec? Compare(Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        if (coverage.Outlets.Count < 2 || frequencies.Count == 0) return null;
        if (!coverage.OneArticleEach) return coverage.Outlets.Count == 2 ? Rates(coverage, rows, frequencies) : Differing(coverage, rows, frequencies);
        var apart = frequencies.FurthestApart(MostRows);
        return Counts(coverage, apart, TermFindings.MostUnequal(coverage, apart));
    }

    /// <summary>The counts of terms, outlet by outlet.</summary>
    public static ChartSpec Counts(Coverage coverage, IReadOnlyList<TermFrequency> terms, string title) => new DumbbellChart
    {
        Title = title,
        Subtitle = "Occurrences in headline, standfirst and body",
        Values = [.. terms.Select(t => new OutletValue(t.Term, t.Outlet, t.Count) { Note = FormattableString.Invariant($"{t.PerThousand:0.0} per 1,000 words") })],
        ValueAxis = new ChartAxis("occurrences"),
        Outlets = coverage.Outlets,
    };

    private static HeatmapChart? Differing(Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        var words = rows.Where(r => r.AcrossArticlesAdjustedP < Level).Select(r => r.Term).Take(MostRows).ToList();
        return words.Count == 0 ? null : new HeatmapChart
        {
            Title = TermFindings.Telling(coverage, rows),
            Subtitle = $"Occurrences per 1,000 words in headline, standfirst and body{(words.Count == MostRows ? $"; the {MostRows} most telling words" : "")}",
            Values = [.. from word in words
                         from t in frequencies
                         where t.Term == word
                         select new OutletValue(word, t.Outlet, t.PerThousand) { Note = FormattableString.Invariant($"{t.Count} in {t.Words:#,0} words") }],
            ValueAxis = "occurrences per 1,000 words",
            Outlets = coverage.Outlets,
        };
    }

    // A logarithmic axis has no zero: a word that an outlet lacks is drawn at half an occurrence, as in the log ratio.
    private static ScatterChart? Rates(Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        if (rows.Count == 0) return null;
        var outlets = coverage.Outlets;
        var points = rows.Select(r => r.Outlet == outlets[0] ? (Row: r, First: r.Table) : (Row: r, First: r.Table.Swap()));
        var tested = rows.Select(r => r.Term).ToHashSet(StringComparer.Ordinal);
        return new ScatterChart
        {
            Title = TermFindings.MostUnequal(coverage, [.. frequencies.Where(f => tested.Contains(f.Term))]),
            Subtitle = "Occurrences per 1,000 words, logarithmic; a word that an outlet lacks is drawn at half an occurrence",
            Points = [.. points.Select(p => new ScatterPoint(p.Row.Term, Rate(p.First.Count, p.First.Words), Rate(p.First.OtherCount, p.First.OtherWords))
                { Outlet = p.Row.Z > 0 ? p.Row.Outlet : outlets.First(o => o != p.Row.Outlet), Weight = Math.Abs(p.Row.Z) })],
            XAxis = new ChartAxis($"per 1,000 words in {outlets[0]}") { Logarithmic = true },
            YAxis = new ChartAxis($"per 1,000 words in {outlets[1]}") { Logarithmic = true },
            ShowEquality = true,
            Outlets = outlets,
        };
    }

    private static double Rate(long count, long words) => 1000 * Math.Max(0.5, count) / Math.Max(1, words);
}
