using Parallax.Comparison.Words;
using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Comparison;

/// <summary>Which terms set an outlet apart.</summary>
/// <remarks>
/// Words are counted as terms of one word, so that an outlet's total is the sum of its rows. Phrases are compared by
/// their counts among the same words.
/// </remarks>
public static class Keyness
{
    /// <summary>The name of all other outlets together.</summary>
    public const string Rest = KeynessSides.Rest;

    /// <summary>Compares one outlet with the rest, or with <see cref="KeynessOptions.Against"/>.</summary>
    /// <returns>One row a term, by |z| falling, then in ordinal order of the term.</returns>
    /// <exception cref="ArgumentException">There is no such outlet, or nothing to compare it with.</exception>
    public static IReadOnlyList<KeynessRow> Compare(
        IEnumerable<TermCount> terms,
        string outlet,
        KeynessOptions? options = null)
    {
        options ??= KeynessOptions.Default;
        return Compare(new TermTable(terms, options), outlet, options);
    }

    /// <summary>
    /// One row a term: of all outlets against the rest the one with the largest |z|, of equals one that uses it more.
    /// </summary>
    /// <returns>Rows by |z| falling, then in ordinal order of the term; none where there are not two outlets.</returns>
    public static IReadOnlyList<KeynessRow> MostTelling(IEnumerable<TermCount> terms, KeynessOptions? options = null)
    {
        var byTerm = EachAgainstRest(terms, options).GroupBy(row => row.Term, StringComparer.Ordinal);
        return InOrder(byTerm.Select(MostTelling));
    }

    /// <summary>The same for the words of a coverage, function words left out.</summary>
    /// <param name="coverage">The coverage.</param>
    public static IReadOnlyList<KeynessRow> MostTelling(Coverage coverage) =>
        MostTelling(coverage.TermsOf(1), new KeynessOptions { StopWords = StopWords.English });

    /// <summary>
    /// Compares every outlet with all others together, if there are two; rows by outlet in ordinal order, then as in
    /// <see cref="Compare(IEnumerable{TermCount}, string, KeynessOptions?)"/>.
    /// </summary>
    public static IReadOnlyList<KeynessRow> EachAgainstRest(
        IEnumerable<TermCount> terms,
        KeynessOptions? options = null)
    {
        options = (options ?? KeynessOptions.Default) with { Against = null };
        var table = new TermTable(terms, options);
        if (table.Outlets.Count < 2) return [];
        return [.. table.Outlets.SelectMany(outlet => Compare(table, outlet, options))];
    }

    /// <summary>
    /// Compares every pair of outlets once, the ordinally first of the pair as the outlet of the rows.
    /// </summary>
    public static IReadOnlyList<KeynessRow> Pairs(IEnumerable<TermCount> terms, KeynessOptions? options = null)
    {
        options ??= KeynessOptions.Default;
        var table = new TermTable(terms, options);
        return [..
            from first in table.Outlets
            from second in table.Outlets
            where string.CompareOrdinal(first, second) < 0
            from row in Compare(table, first, options with { Against = second })
            select row];
    }

    private static KeynessRow[] Compare(TermTable table, string outlet, KeynessOptions options)
    {
        table.Check(outlet, options.Against);
        var sides = new KeynessSides(table, outlet, options.Against);
        var rows = table.Terms.Select(term => sides.Row(term, options));
        return InOrder(WithAdjustedP([.. rows.Where(options.Shows)]));
    }

    // The outlet that differs most; of equals one that uses the term more, then the ordinally first.
    private static KeynessRow MostTelling(IEnumerable<KeynessRow> rowsOfTerm) => rowsOfTerm
        .OrderByDescending(Strength)
        .ThenByDescending(row => row.Z > 0)
        .ThenBy(row => row.Outlet, StringComparer.Ordinal)
        .First();

    private static KeynessRow[] InOrder(IEnumerable<KeynessRow> rows) =>
        [.. rows.OrderByDescending(Strength).ThenBy(row => row.Term, StringComparer.Ordinal)];

    private static double Strength(KeynessRow row) => Rounding.Significant(Math.Abs(row.Z));

    private static IEnumerable<KeynessRow> WithAdjustedP(KeynessRow[] rows)
    {
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(rows, row => row.P));
        var acrossArticles = AdjustedAcrossArticles(rows);
        return rows.Select((row, i) => row with
        {
            AdjustedP = adjusted[i],
            AcrossArticlesAdjustedP = acrossArticles.TryGetValue(row.Term, out var p) ? p : null,
        });
    }

    private static Dictionary<string, double> AdjustedAcrossArticles(KeynessRow[] rows)
    {
        var tested = Array.FindAll(rows, row => row.AcrossArticlesP is not null);
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(tested, row => row.AcrossArticlesP!.Value));
        return tested.Zip(adjusted).ToDictionary(pair => pair.First.Term, pair => pair.Second);
    }
}
