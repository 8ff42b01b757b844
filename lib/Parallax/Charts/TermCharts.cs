using Parallax.Comparison;

namespace Parallax.Charts;

/// <summary>Charts of the words that set outlets apart.</summary>
public static class TermCharts
{
    /// <summary>
    /// The rates of words in two outlets against each other, the telling ones labelled; a dumbbell chart of counts where there
    /// is one article an outlet, or another number of outlets than two.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rows">The words with their keyness.</param>
    /// <param name="frequencies">Their counts.</param>
    /// <param name="title">What the chart says.</param>
    public static ChartSpec Compare(Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies, string title) =>
        coverage.OneArticleEach || coverage.Outlets.Count != 2 || rows.Count == 0
            ? Counts(coverage, frequencies, title) : Rates(coverage.Outlets, rows, title);

    /// <summary>The counts of terms, outlet by outlet.</summary>
    public static ChartSpec Counts(Coverage coverage, IReadOnlyList<TermFrequency> terms, string title) => new DumbbellChart
    {
        Title = title,
        Subtitle = "Occurrences in headline, standfirst and body",
        Values = [.. terms.Select(t => new OutletValue(t.Term, t.Outlet, t.Count) { Note = FormattableString.Invariant($"{t.PerThousand:0.0} per 1,000 words") })],
        ValueAxis = new ChartAxis("occurrences"),
        Outlets = coverage.Outlets,
    };

    // A logarithmic axis has no zero: a word that an outlet lacks is drawn at half an occurrence, as in the log ratio.
    private static ScatterChart Rates(IReadOnlyList<string> outlets, IReadOnlyList<KeynessRow> rows, string title)
    {
        var points = rows.Select(r => r.Outlet == outlets[0] ? (Row: r, First: r.Table) : (Row: r, First: r.Table.Swap()));
        return new ScatterChart
        {
            Title = title,
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
