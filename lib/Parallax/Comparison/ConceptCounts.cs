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
    public static IReadOnlyList<ConceptCount> Of(Coverage coverage, ConceptDictionary? dictionary = null) =>
        dictionary is null
            ? coverage.Once(nameof(ConceptCounts), _ => Count(coverage, ConceptDictionary.Default))
            : Count(coverage, dictionary);

    private static IReadOnlyList<ConceptCount> Count(Coverage coverage, ConceptDictionary dictionary)
    {
        var found = TermsByCell(coverage, new ConceptMatcher(dictionary));
        var words = WordsByVoice(coverage);
        return [..
            from concept in dictionary.Concepts
            from outlet in coverage.Outlets
            from voice in Enum.GetValues<Voice>()
            let cell = new ConceptCell(concept, outlet, voice)
            let tally = found.GetValueOrDefault(cell, ConceptTally.None)
            select tally.Row(cell, words.GetValueOrDefault((outlet, voice)))];
    }

    private static Dictionary<ConceptCell, ConceptTally> TermsByCell(Coverage coverage, ConceptMatcher matcher)
    {
        var found = new Dictionary<ConceptCell, ConceptTally>();
        foreach (var term in coverage.Terms.Where(term => RunningText.Has(term.Section)))
        {
            foreach (var concept in matcher.Concepts(term.Term))
            {
                var cell = new ConceptCell(concept, term.Outlet, term.Voice);
                if (!found.TryGetValue(cell, out var tally)) found[cell] = tally = new ConceptTally();
                tally.Add(term);
            }
        }
        return found;
    }

    private static Dictionary<(string Outlet, Voice Voice), int> WordsByVoice(Coverage coverage)
    {
        var words = new Dictionary<(string Outlet, Voice Voice), int>();
        foreach (var sentence in coverage.Sentences.Where(sentence => RunningText.Has(sentence.Section)))
        {
            foreach (var segment in sentence.Segments)
            {
                var key = (sentence.Outlet, segment.Voice);
                words[key] = words.GetValueOrDefault(key) + segment.Words;
            }
        }
        return words;
    }
}
