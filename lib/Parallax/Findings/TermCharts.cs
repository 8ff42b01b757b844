using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Comparison.Words;
using Parallax.Findings.Places;

namespace Parallax.Findings;

/// <summary>Charts of the words of outlets and of those that set them apart.</summary>
/// <remarks>A chart that has nothing to show has a title that says why, and no marks.</remarks>
public static class TermCharts
{
    private const double Level = 0.05;
    private const int MostRows = 15;
    private const int RowsForManyOutlets = 8;
    private const int ManyOutlets = 4;

    // A logarithmic axis has no zero: a word that an outlet lacks is drawn at half an occurrence, as in the log ratio.
    private const double HalfAnOccurrence = 0.5;

    /// <summary>How often each outlet has the first words.</summary>
    /// <remarks>Counts where there is one article an outlet, else rates, which texts of unequal length need.</remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts of terms, the most frequent first.</param>
    public static ChartSpec Frequencies(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var top = terms.Top(coverage.Outlets.Count >= ManyOutlets ? RowsForManyOutlets : MostRows);
        var counts = coverage.OneArticleEach;
        return new BarChart
        {
            Title = TermFindings.MostFrequent(coverage, top),
            Subtitle = $"{Occurrences(coverage)} in headline, standfirst and body",
            Values = [.. top.Select(t => counts ? Count(t) : Rate(t))],
            ValueAxis = counts ? "occurrences" : "per 1,000 words",
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Word,
        };
    }

    /// <summary>The words that set outlets apart.</summary>
    /// <remarks>
    /// With one article an outlet, their counts; with two outlets, the rates of all words against each other, the
    /// telling ones labelled; with more outlets, the rates of the words that differ from article to article.
    /// </remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="rows">The words with their keyness.</param>
    /// <param name="frequencies">Counts of the words.</param>
    public static ChartSpec Compare(
        Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        if (coverage.Outlets.Count < 2) return Counts(coverage, [], TermFindings.MostUnequal(coverage, frequencies));
        if (coverage.OneArticleEach)
        {
            var apart = frequencies.FurthestApart(MostRows);
            return Counts(coverage, apart, TermFindings.MostUnequal(coverage, apart));
        }

        return coverage.Outlets.Count == 2
            ? Rates(coverage, rows, frequencies)
            : Differing(coverage, rows, frequencies);
    }

    /// <summary>
    /// The counts of terms, outlet by outlet; per 1,000 words where outlets have several articles, and so texts of
    /// unequal length.
    /// </summary>
    public static ChartSpec Counts(Coverage coverage, IReadOnlyList<TermFrequency> terms, string title) =>
        new DumbbellChart
        {
            Title = title,
            Subtitle = $"{Occurrences(coverage)} in headline, standfirst and body",
            Values = [.. terms.Select(t => coverage.OneArticleEach ? Count(t) : Rate(t))],
            ValueAxis = new ChartAxis(coverage.OneArticleEach ? "occurrences" : "per 1,000 words"),
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Word,
        };

    private static string Occurrences(Coverage coverage) =>
        coverage.OneArticleEach ? "Occurrences" : "Occurrences per 1,000 words";

    private static HeatmapChart Differing(
        Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        var words = rows.Where(r => r.AcrossArticlesAdjustedP < Level)
            .Select(r => r.Term)
            .Take(MostRows)
            .ToList();
        var cut = words.Count == MostRows ? $"; the {MostRows} most telling words" : "";
        return new HeatmapChart
        {
            Title = TermFindings.Telling(coverage, rows),
            Subtitle = $"Occurrences per 1,000 words in headline, standfirst and body{cut}",
            Values = [.. words.SelectMany(word => frequencies.Where(t => t.Term == word)).Select(Rate)],
            ValueAxis = "occurrences per 1,000 words",
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Word,
        };
    }

    private static ScatterChart Rates(
        Coverage coverage, IReadOnlyList<KeynessRow> rows, IReadOnlyList<TermFrequency> frequencies)
    {
        var tested = rows.Select(r => r.Term).ToHashSet(StringComparer.Ordinal);
        return new ScatterChart
        {
            Title = TermFindings.MostUnequal(coverage, [.. frequencies.Where(f => tested.Contains(f.Term))]),
            Subtitle =
                "Occurrences per 1,000 words, logarithmic; a word that an outlet lacks is drawn at half an occurrence",
            Points = [.. rows.Select(row => Point(row, coverage.Outlets))],
            XAxis = new ChartAxis($"per 1,000 words in {coverage.Outlets[0]}") { Logarithmic = true },
            YAxis = new ChartAxis($"per 1,000 words in {coverage.Outlets[1]}") { Logarithmic = true },
            ShowEquality = true,
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Word,
        };
    }

    private static ScatterPoint Point(KeynessRow row, IReadOnlyList<string> outlets)
    {
        var first = row.Outlet == outlets[0] ? row.Table : row.Table.Swap();
        var x = DrawnRate(first.Count, first.Words);
        var y = DrawnRate(first.OtherCount, first.OtherWords);
        var other = outlets.First(outlet => outlet != row.Outlet);
        return new ScatterPoint(row.Term, x, y)
        {
            Outlet = row.Z > 0 ? row.Outlet : other,
            Weight = Math.Abs(row.Z),
        };
    }

    private static OutletValue Count(TermFrequency term) => new(term.Term, term.Outlet, term.Count)
    {
        Note = FormattableString.Invariant($"{term.PerThousand:0.0} per 1,000 words"),
    };

    private static OutletValue Rate(TermFrequency term) => new(term.Term, term.Outlet, term.PerThousand)
    {
        Note = $"{Wording.Number(term.Count)} in {Wording.Number(term.Words)} words",
    };

    private static double DrawnRate(long count, long words) =>
        1000 * Math.Max(HalfAnOccurrence, count) / Math.Max(1, words);
}
