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
    public static IReadOnlyList<TermFrequency> Of(Coverage coverage, int length = 1)
    {
        var words = coverage.Outlets.ToDictionary(
            o => o,
            o => coverage.Analyses.Where(a => a.Outlet == o).Sum(a => a.Words()));
        return [.. coverage.Terms
            .Where(t => t.Length == length
                && t.Section != SectionKind.Caption
                && !StopWords.Bounds(t.Term)
                && t.Term.Any(char.IsLetter))
            .GroupBy(t => t.Term, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(t => t.Count)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => coverage.Outlets.Select(o => Row(
                g.Where(t => t.Outlet == o).ToList(),
                o,
                g.Key,
                words[o])))];
    }

    /// <summary>The rows of the <paramref name="terms"/> terms that stand first.</summary>
    public static IReadOnlyList<TermFrequency> Top(this IReadOnlyList<TermFrequency> rows, int terms)
    {
        var first = rows.Select(r => r.Term).Distinct().Take(terms).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(r => first.Contains(r.Term))];
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
        [.. rows.GroupBy(r => r.Term, StringComparer.Ordinal)
            .OrderByDescending(g => g.Max(r => r.Count) - g.Min(r => r.Count))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(terms)
            .SelectMany(g => g)];

    private static TermFrequency Row(List<TermCount> counts, string outlet, string term, int words) =>
        new(
            outlet,
            term,
            counts.Sum(c => c.Count),
            counts.Select(c => c.Article.Id).Distinct().Count(),
            words);
}
