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
        KeynessOptions? options = null) =>
        Compare(new TermTable(terms, options ?? KeynessOptions.Default), outlet, options ?? KeynessOptions.Default);

    /// <summary>
    /// One row a term: of all outlets against the rest the one with the largest |z|, of equals one that uses it more.
    /// </summary>
    /// <returns>Rows by |z| falling, then in ordinal order of the term; none where there are not two outlets.</returns>
    public static IReadOnlyList<KeynessRow> MostTelling(IEnumerable<TermCount> terms, KeynessOptions? options = null) =>
        [.. EachAgainstRest(terms, options).GroupBy(r => r.Term, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(r => Rounding.Significant(Math.Abs(r.Z)))
                .ThenByDescending(r => r.Z > 0)
                .ThenBy(r => r.Outlet, StringComparer.Ordinal)
                .First())
            .OrderByDescending(r => Rounding.Significant(Math.Abs(r.Z)))
            .ThenBy(r => r.Term, StringComparer.Ordinal)];

    /// <summary>The same for the words of a coverage, function words left out.</summary>
    /// <param name="coverage">The coverage.</param>
    public static IReadOnlyList<KeynessRow> MostTelling(Coverage coverage) =>
        MostTelling(coverage.Terms, new KeynessOptions { StopWords = StopWords.English });

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
        return table.Outlets.Count < 2
            ? []
            : [.. table.Outlets.SelectMany(outlet => Compare(table, outlet, options))];
    }

    /// <summary>
    /// Compares every pair of outlets once, the ordinally first of the pair as the outlet of the rows.
    /// </summary>
    public static IReadOnlyList<KeynessRow> Pairs(IEnumerable<TermCount> terms, KeynessOptions? options = null)
    {
        options ??= KeynessOptions.Default;
        var table = new TermTable(terms, options);
        return [.. from first in table.Outlets
                   from second in table.Outlets
                   where string.CompareOrdinal(first, second) < 0
                   from row in Compare(table, first, options with { Against = second })
                   select row];
    }

    private static KeynessRow[] Compare(TermTable table, string outlet, KeynessOptions options)
    {
        table.Check(outlet, options.Against);
        var sides = new KeynessSides(table, outlet, options.Against);
        var rows = table.Terms.Where(t => IsShown(t, options))
            .Select(t => sides.Row(t, options))
            .Where(r => r.Count + r.OtherCount >= options.MinCount
                && r.Articles + r.OtherArticles >= options.MinArticles)
            .ToArray();
        return [.. Adjusted(rows).OrderByDescending(r => Rounding.Significant(Math.Abs(r.Z)))
            .ThenBy(r => r.Term, StringComparer.Ordinal)];
    }

    private static bool IsShown(string term, KeynessOptions options)
    {
        var words = term.Split(' ');
        return words.Length >= options.MinLength && words.Length <= options.MaxLength
            && !(options.StopWords is { } stop && words.All(stop.Contains));
    }

    private static IEnumerable<KeynessRow> Adjusted(KeynessRow[] rows)
    {
        var tests = Significance.BenjaminiHochberg([.. rows.Select(r => r.P)]);
        var tested = rows.Where(r => r.AcrossArticlesP is not null).ToArray();
        var across = tested.Zip(Significance.BenjaminiHochberg([.. tested.Select(r => r.AcrossArticlesP!.Value)]))
            .ToDictionary(x => x.First.Term, x => x.Second);
        return rows.Select((r, i) => r with
        {
            AdjustedP = tests[i],
            AcrossArticlesAdjustedP = across.TryGetValue(r.Term, out var p) ? p : null,
        });
    }
}
