using Parallax.Comparison;
using Parallax.Comparison.Words;

namespace Parallax.Findings.Places;

/// <summary>Where the words of the project's own concepts stand.</summary>
/// <remarks>Of phrases, and of articles without text, only the counts by section and voice are known.</remarks>
internal static class ConceptPlaces
{
    /// <summary>The places of single words.</summary>
    public static IEnumerable<PlacedItem> Of(PlaceSource source)
    {
        var matcher = new ConceptMatcher(ConceptDictionary.Default);
        return
            from word in WordPlaces.Find(source, term => IsWord(term) && matcher.Concepts(term.Term).Count > 0)
            from concept in matcher.Concepts(word.Item)
            select new PlacedItem(concept, word.Place with { Note = word.Item });
    }

    /// <summary>The counts of what has no places, by concept.</summary>
    public static IEnumerable<ConceptTerm> Counts(PlaceSource source)
    {
        var matcher = new ConceptMatcher(ConceptDictionary.Default);
        return
            from analysis in source.Drawn.Analyses
            from term in analysis.Terms
            where RunningText.Has(term.Section) && (analysis.Text is null || term.Length > 1)
            from concept in matcher.Concepts(term.Term)
            select new ConceptTerm(concept, term);
    }

    private static bool IsWord(TermCount term) => term.Length == 1 && RunningText.Has(term.Section);
}
