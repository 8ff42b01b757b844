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
        var found = TermsByCell(coverage, new ConceptMatcher(dictionary));
        var words = WordsByVoice(coverage);
        return [..
            from concept in dictionary.Concepts
            from outlet in coverage.Outlets
            from voice in Enum.GetValues<Voice>()
            let cell = new Cell(concept, outlet, voice)
            select Row(cell, [.. found[cell]], words.GetValueOrDefault((outlet, voice)))];
    }

    private static ILookup<Cell, TermCount> TermsByCell(Coverage coverage, ConceptMatcher matcher)
    {
        var found =
            from term in coverage.Terms
            where RunningText.Has(term.Section)
            from concept in matcher.Concepts(term.Term)
            select (Cell: new Cell(concept, term.Outlet, term.Voice), Term: term);
        return found.ToLookup(f => f.Cell, f => f.Term);
    }

    private static Dictionary<(string Outlet, Voice Voice), int> WordsByVoice(Coverage coverage)
    {
        var segments =
            from sentence in coverage.Sentences
            where RunningText.Has(sentence.Section)
            from segment in sentence.Segments
            select (sentence.Outlet, segment.Voice, segment.Words);
        return segments
            .GroupBy(segment => (segment.Outlet, segment.Voice))
            .ToDictionary(cell => cell.Key, cell => cell.Sum(segment => segment.Words));
    }

    private static ConceptCount Row(Cell cell, TermCount[] terms, int words) => new(
        cell.Concept,
        cell.Outlet,
        cell.Voice,
        terms.Sum(term => term.Count),
        terms.Select(term => term.Article.Id).Distinct().Count(),
        words,
        Forms(terms));

    private static string Forms(TermCount[] terms)
    {
        var forms = terms
            .GroupBy(term => term.Term)
            .Select(form => (Text: form.Key, Count: form.Sum(term => term.Count)))
            .OrderByDescending(form => form.Count)
            .ThenBy(form => form.Text, StringComparer.Ordinal);
        return string.Join(", ", forms.Select(form => $"{form.Text} {form.Count}"));
    }

    private readonly record struct Cell(string Concept, string Outlet, Voice Voice);
}
