using Parallax.Comparison.Words;

namespace Parallax.Comparison;

/// <summary>Counts the words of concepts by outlet and voice.</summary>
/// <remarks>
/// Counts come from the term counts of the records, so that they are the same with and without the text. Patterns of
/// several words therefore find a phrase only where an article has it at least twice.
/// </remarks>
public static class ConceptCounts
{
    /// <summary>A row for every concept, outlet and voice, zeros included, in the order of the dictionary.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="dictionary">The concepts; the project's own where none is given.</param>
    public static IReadOnlyList<ConceptCount> Of(Coverage coverage, ConceptDictionary? dictionary = null)
    {
        dictionary ??= ConceptDictionary.Default;
        var matcher = new ConceptMatcher(dictionary);
        var found = coverage.Terms.Where(t => t.Section != SectionKind.Caption)
            .SelectMany(t => matcher.Concepts(t.Term).Select(concept => (Concept: concept, Row: t)))
            .ToLookup(f => (f.Concept, f.Row.Outlet, f.Row.Voice), f => f.Row);
        var words = coverage.Sentences.Where(s => s.Section != SectionKind.Caption)
            .SelectMany(s => s.Segments.Select(g => (s.Outlet, g.Voice, g.Words)))
            .GroupBy(s => (s.Outlet, s.Voice))
            .ToDictionary(g => g.Key, g => g.Sum(s => s.Words));
        return [.. from concept in dictionary.Concepts
                   from outlet in coverage.Outlets
                   from voice in Enum.GetValues<Voice>()
                   select Row(
                       concept,
                       outlet,
                       (voice, words.GetValueOrDefault((outlet, voice))),
                       [.. found[(concept, outlet, voice)]])];
    }

    private static ConceptCount Row(string concept, string outlet, (Voice Voice, int Words) voice, TermCount[] terms) =>
        new(
            concept,
            outlet,
            voice.Voice,
            terms.Sum(t => t.Count),
            terms.Select(t => t.Article.Id).Distinct().Count(),
            voice.Words,
            string.Join(
                ", ",
                terms.GroupBy(t => t.Term)
                    .Select(g => (g.Key, Count: g.Sum(t => t.Count)))
                    .OrderByDescending(g => g.Count)
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => $"{g.Key} {g.Count}")));
}
