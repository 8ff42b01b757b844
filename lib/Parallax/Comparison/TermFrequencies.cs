using Parallax.Comparison.Tallies;
using Parallax.Comparison.Words;
using Parallax.Language;

namespace Parallax.Comparison;

/// <summary>Counts terms by outlet.</summary>
public static class TermFrequencies
{
    /// <summary>
    /// A row for every term of a length and every outlet, zeros included, in headline, standfirst and body; function
    /// words and phrases that begin or end with one left out, the most frequent term first.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="length">Number of words of the terms: 1, 2 or 3.</param>
    public static IReadOnlyList<TermFrequency> Of(Coverage coverage, int length = 1) =>
        coverage.Once($"{nameof(TermFrequencies)} {length}", _ => Count(coverage, length));

    private static OutletRows<string, TermFrequency> Count(Coverage coverage, int length)
    {
        var words = RunningText.WordsByOutlet(coverage);
        var tallies = new OutletTallies<string>(coverage, StringComparer.Ordinal);
        foreach (var term in coverage.TermsOf(length).Where(term => RunningText.Has(term.Section)))
            tallies.Add(term.Term, term.Article, term.Count);
        var inOrder = tallies.InOrder()
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .Where(term => IsShown(term.Key));
        return new(inOrder, coverage.Outlets, (term, tally, outlet) => new TermFrequency(
            outlet.Item,
            term,
            tally.Count(outlet.Index),
            tally.Articles(outlet.Index),
            words[outlet.Item]));
    }

    /// <summary>The rows of the first <paramref name="terms"/> terms.</summary>
    public static IReadOnlyList<TermFrequency> Top(this IReadOnlyList<TermFrequency> rows, int terms)
    {
        var first = rows.Select(row => row.Term).Distinct().Take(terms).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(row => first.Contains(row.Term))];
    }

    /// <summary>The rows whose terms hold none of <paramref name="words"/>.</summary>
    public static IReadOnlyList<TermFrequency> Without(
        this IReadOnlyList<TermFrequency> rows,
        IReadOnlySet<string> words) =>
        [.. rows.Where(r => !r.Term.Split(' ').Any(words.Contains))];

    /// <summary>
    /// The rows whose terms are a matter of house style (<see cref="HouseStyle"/>), or those whose terms are not.
    /// </summary>
    public static IReadOnlyList<TermFrequency> OfHouseStyle(this IReadOnlyList<TermFrequency> rows, bool house = true)
    {
        var outlets = rows.Select(r => r.Outlet).Distinct(StringComparer.Ordinal).ToArray();
        return [.. rows.Where(r => HouseStyle.Contains(r.Term, outlets) == house)];
    }

    /// <summary>
    /// The terms whose counts lie furthest apart, at most <paramref name="terms"/> of them, the widest gap first.
    /// </summary>
    public static IReadOnlyList<TermFrequency> FurthestApart(this IReadOnlyList<TermFrequency> rows, int terms) =>
        [.. rows.GroupBy(row => row.Term, StringComparer.Ordinal)
            .OrderByDescending(Gap)
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .Take(terms)
            .SelectMany(term => term)];

    private static int Gap(IEnumerable<TermFrequency> rowsOfTerm)
    {
        var counts = rowsOfTerm.Select(row => row.Count).Order().ToList();
        return counts[^1] - counts[0];
    }

    private static bool IsShown(string term) => !StopWords.Bounds(term) && term.Any(char.IsLetter);
}
