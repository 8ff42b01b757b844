namespace Parallax.Terms;

/// <summary>
/// Finds what is to be counted as one word: named entities and fixed phrases, such as the collocations of a corpus.
/// </summary>
public static class TermUnits
{
    /// <summary>
    /// The mentions by name of entities, each under its entity's canonical name in lower case, in the order of the
    /// text.
    /// </summary>
    public static IReadOnlyList<TermUnit> OfNames(IEnumerable<Entity> entities)
    {
        var names = entities.SelectMany(e => e.Mentions).Where(m => m.Form == MentionForm.Name);
        return [.. names
            .Select(name => new TermUnit(name.Span, name.Name.ToLowerInvariant()))
            .OrderBy(unit => unit.Span)];
    }

    /// <summary>
    /// The places of fixed phrases in a document, in any case and spelling; of phrases that overlap the first, then the
    /// longest.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase holds no word.</exception>
    public static IReadOnlyList<TermUnit> OfPhrases(Document document, IEnumerable<string> phrases)
    {
        var words = DocumentWord.Of(document);
        var queries = LongestFirst(phrases);
        var units = new List<TermUnit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Array.Find(queries, query => query.Matches(words, at)) is not { } query) continue;
            var (first, last) = (words[at], words[at + query.Length - 1]);
            units.Add(new TermUnit(new TextSpan(first.Span.Start, last.Span.End), query.Term));
            at += query.Length - 1;
        }

        return units;
    }

    private static TermQuery[] LongestFirst(IEnumerable<string> phrases) =>
        [.. phrases.Select(phrase => new TermQuery(phrase))
            .OrderByDescending(query => query.Length)
            .ThenBy(query => query.Term, StringComparer.Ordinal)];
}
