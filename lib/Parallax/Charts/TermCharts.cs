using Parallax.Comparison;

namespace Parallax.Charts;

/// <summary>Charts of the words of outlets and of those that set them apart.</summary>
public static class TermCharts
{
    private const double Level = 0.05;

    // More rows than this nobody compares; bars of many outlets take more room.
    private const int MostRows = 15;
    private const int MostRowsOfManyOutlets = 8;
    private const int FewOutlets = 3;

    /// <summary>How often each outlet has the first words.</summary>
    /// <remarks>Counts where there is one article an outlet, else rates, which texts of unequal length need.</remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts of terms, the most frequent first.</param>
    public static ChartSpec Frequencies(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var top = terms.Top(coverage.Outlets.Count > FewOutlets ? MostRowsOfManyOutlets : MostRows);
        var counts = coverage.OneArticleEach;
        return new BarChart
        {
            Title = Findings.MostFrequent(coverage, top),
            Subtitle = $"{(counts ? "Occurrences" : "Occurrences per 1,000 words")} in headline, standfirst and body",
            Values = [.. top.Select(term => counts ? CountOf(term) : RateOf(term))],
            ValueAxis = counts ? "occurrences" : "per 1,000 words",
            Outlets = coverage.Outlets,
        };
    }

    /// <summary>
    /// The words that set outlets apart; null where there is nothing to compare, or no word that differs.
    /// </summary>
    /// <remarks>
    /// With one article an outlet a dumbbell chart of counts; with two outlets their rates against each other, the
    /// telling words labelled; with more, the rates of the words that differ from article to article.
    /// </remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rows">The words with their keyness.</param>
    /// <param name="frequencies">Counts of the words.</param>
    public static ChartSpec? Compare(
        Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        if (coverage.Outlets.Count < 2 || frequencies.Count == 0) return null;
        if (coverage.OneArticleEach)
        {
            var apart = frequencies.FurthestApart(MostRows);
            return Counts(coverage, apart, Findings.MostUnequal(coverage, apart));
        }

        if (coverage.Outlets.Count == 2) return Rates(coverage, rows, frequencies);
        return Differing(coverage, rows, frequencies);
    }

    /// <summary>The counts of terms, outlet by outlet.</summary>
    public static ChartSpec Counts(Coverage coverage, IReadOnlyList<TermFrequency> terms, string title) =>
        new DumbbellChart
        {
            Title = title,
            Subtitle = "Occurrences in headline, standfirst and body",
            Values = [.. terms.Select(CountOf)],
            ValueAxis = new ChartAxis("occurrences"),
            Outlets = coverage.Outlets,
        };

    private static OutletValue CountOf(TermFrequency term) => new(term.Term, term.Outlet, term.Count)
    {
        Note = FormattableString.Invariant($"{term.PerThousand:0.0} per 1,000 words"),
    };

    private static OutletValue RateOf(TermFrequency term) => new(term.Term, term.Outlet, term.PerThousand)
    {
        Note = FormattableString.Invariant($"{term.Count} in {term.Words:#,0} words"),
    };

    private static HeatmapChart? Differing(
        Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        var telling = rows.Where(row => row.AcrossArticlesAdjustedP < Level);
        var words = telling.Select(row => row.Term).Take(MostRows).ToList();
        if (words.Count == 0) return null;
        var limit = words.Count == MostRows ? $"; the {MostRows} most telling words" : "";
        return new HeatmapChart
        {
            Title = TermFindings.Telling(coverage, rows),
            Subtitle = $"Occurrences per 1,000 words in headline, standfirst and body{limit}",
            Values = [.. words.SelectMany(word => frequencies.Where(term => term.Term == word)).Select(RateOf)],
            ValueAxis = "occurrences per 1,000 words",
            Outlets = coverage.Outlets,
        };
    }

    // A logarithmic axis has no zero: a word that an outlet lacks is drawn at half an occurrence, as in the log ratio.
    private static ScatterChart? Rates(
        Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        if (rows.Count == 0) return null;
        var outlets = coverage.Outlets;
        var tested = rows.Select(row => row.Term).ToHashSet(StringComparer.Ordinal);
        return new ScatterChart
        {
            Title = Findings.MostUnequal(coverage, [.. frequencies.Where(term => tested.Contains(term.Term))]),
            Subtitle = "Occurrences per 1,000 words, logarithmic; "
                + "a word that an outlet lacks is drawn at half an occurrence",
            Points = [.. rows.Select(row => PointOf(row, outlets))],
            XAxis = new ChartAxis($"per 1,000 words in {outlets[0]}") { Logarithmic = true },
            YAxis = new ChartAxis($"per 1,000 words in {outlets[1]}") { Logarithmic = true },
            ShowEquality = true,
            Outlets = outlets,
        };
    }

    /// <summary>A word at its rates in both outlets, in the colour of the one that has it more.</summary>
    private static ScatterPoint PointOf(KeynessRow row, IReadOnlyList<string> outlets)
    {
        var first = row.Outlet == outlets[0] ? row.Table : row.Table.Swap();
        var other = outlets.First(outlet => outlet != row.Outlet);
        var x = Rate(first.Count, first.Words);
        var y = Rate(first.OtherCount, first.OtherWords);
        return new ScatterPoint(row.Term, x, y)
        {
            Outlet = row.Z > 0 ? row.Outlet : other,
            Weight = Math.Abs(row.Z),
        };
    }

    private static double Rate(long count, long words)
    {
        var drawn = Math.Max(0.5, count);
        return 1000 * drawn / Math.Max(1, words);
    }
}
