using System.Globalization;
using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Comparison.Words;
using Parallax.Findings.Highlights;
using Parallax.Findings.Places;
using Parallax.Language;

namespace Parallax.Findings.Words;

/// <summary>All words of two outlets on one plane, rate against rate (Kessler 2017, the plot of scattertext).</summary>
/// <remarks>
/// Both axes are logarithmic; a word that one side lacks is drawn at half an occurrence. Words at one place are spread
/// around it, so that each can be seen and opened. The mark of a word tells its counts, the log-odds ratio with its
/// 95 % interval (Monroe, Colaresi and Quinn 2008), and p of G² adjusted for all words.
/// </remarks>
public static class WordPlane
{
    private const int MostWords = 500;
    private const int LeastUses = 2;
    private const int WordsInTitle = 3;

    // Of several articles, a word of one of them says nothing about its outlet.
    private const int LeastArticles = 2;

    private const double HalfAnOccurrence = 0.5;
    private const double Margin = 1.96;

    // So far apart, in natural logarithms of a rate, that marks at one place do not hide each other.
    private const double Spread = 0.035;
    private const double GoldenAngle = 2.399963;

    /// <summary>The plane of the two outlets, or of the outlet that differs most against the rest.</summary>
    public static ChartSpec Of(Coverage coverage)
    {
        var rows = Rows(coverage);
        var sides = Sides(coverage, rows);
        var own = rows.Where(row => row.Outlet == sides.First && row.Other == sides.Second).Take(MostWords).ToList();
        return new ScatterChart
        {
            Title = Title(coverage, sides, own),
            Subtitle = $"The {own.Count} words used {LeastUses} times or more that differ most, per 1,000 words",
            Points = own.Count == 0 ? [] : [.. Points(own)],
            XAxis = new ChartAxis($"uses per 1,000 words in {Name(sides.First)}") { Logarithmic = true },
            YAxis = new ChartAxis($"uses per 1,000 words in {Name(sides.Second)}") { Logarithmic = true },
            ShowEquality = true,
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Word,
        };
    }

    private static IReadOnlyList<KeynessRow> Rows(Coverage coverage)
    {
        if (coverage.Outlets.Count < 2) return [];
        var options = new KeynessOptions { StopWords = StopWords.English, MinCount = LeastUses, MinArticles = 1 };
        return coverage.Outlets.Count == 2
            ? Keyness.Pairs(coverage.TermsOf(1), options)
            : Keyness.EachAgainstRest(coverage.TermsOf(1), options);
    }

    // Of several outlets the one whose words are furthest from the others'.
    private static (string First, string Second) Sides(Coverage coverage, IReadOnlyList<KeynessRow> rows)
    {
        if (coverage.Outlets.Count == 2) return (coverage.Outlets[0], coverage.Outlets[1]);
        var first = rows.GroupBy(row => row.Outlet, StringComparer.Ordinal)
            .OrderByDescending(outlet => outlet.Sum(row => row.G2))
            .ThenBy(outlet => outlet.Key, StringComparer.Ordinal)
            .Select(outlet => outlet.Key)
            .FirstOrDefault();
        return (first ?? "", Keyness.Rest);
    }

    private static string Title(Coverage coverage, (string First, string Second) sides, List<KeynessRow> rows)
    {
        if (rows.Count == 0) return $"There are no two {Wording.Groups(coverage)} whose words could be compared";
        var first = sides.First;
        var telling = rows.Where(row => !row.IsHouseStyle && !NewsWords.Everywhere.Contains(row.Term)).ToList();
        var least = coverage.OneArticleEach ? 1 : LeastArticles;
        var more = Words(telling.Where(row => row.Z > 0 && row.Articles >= least));
        var less = Words(telling.Where(row => row.Z < 0 && row.OtherArticles >= least));
        if (more.Count == 0 || less.Count == 0)
            return $"No word of several articles leans to one side: what differs is in one article of the {Wording.Group(coverage)}";
        var elsewhere = sides.Second == Keyness.Rest ? $"the other {Wording.Groups(coverage)}" : Wording.Subject(coverage, sides.Second);
        return $"{Leaning(more)} to {Wording.Subject(coverage, first)}, {Wording.List(less)} to {elsewhere}";
    }

    private static List<string> Words(IEnumerable<KeynessRow> rows) =>
        [.. rows.Take(WordsInTitle).Select(row => $"“{row.Term}”")];

    private static string Leaning(List<string> words) =>
        words.Count == 1 ? $"{words[0]} leans" : $"{Wording.List(words)} lean";

    private static string Name(string side) => side == Keyness.Rest ? "the others" : side;

    private static IEnumerable<ScatterPoint> Points(List<KeynessRow> rows)
    {
        var taken = new Dictionary<(long, long), int>();
        foreach (var row in rows)
        {
            var place = (row.Count, row.OtherCount);
            var before = taken.GetValueOrDefault(place);
            taken[place] = before + 1;
            yield return Point(row, before);
        }
    }

    // The first word of a place is on it, the others on a spiral around it (Vogel 1979).
    private static ScatterPoint Point(KeynessRow row, int before)
    {
        var (sin, cos) = Math.SinCos(before * GoldenAngle);
        var radius = Spread * Math.Sqrt(before);
        var x = Rate(row.Count, row.Words) * Math.Exp(radius * cos);
        var y = Rate(row.OtherCount, row.OtherWords) * Math.Exp(radius * sin);
        return new ScatterPoint(row.Term, Math.Round(x, 4), Math.Round(y, 4))
        {
            Outlet = OutletOf(row),
            Weight = Math.Abs(row.Z),
            Note = Note(row),
        };
    }

    private static string? OutletOf(KeynessRow row)
    {
        if (row.Z > 0) return row.Outlet;
        return row.Other == Keyness.Rest ? null : row.Other;
    }

    private static double Rate(long count, long words) =>
        1000 * Math.Max(HalfAnOccurrence, count) / Math.Max(1, words);

    private static string Note(KeynessRow row)
    {
        var error = Margin * Math.Sqrt(row.LogOdds.Variance);
        var (low, high) = (row.LogOdds.Delta - error, row.LogOdds.Delta + error);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Count:#,0} in {row.Words:#,0} words of {row.Outlet}, {row.OtherCount:#,0} in {row.OtherWords:#,0} of {Name(row.Other)}; log odds {row.LogOdds.Delta:0.0} (95% {low:0.0} to {high:0.0}), adjusted p {P(row.AdjustedP)}");
    }

    private static string P(double p) => p < 0.001 ? "< 0.001" : p.ToString("0.000", CultureInfo.InvariantCulture);
}
