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
    public static IReadOnlyList<TermUnit> OfNames(IEnumerable<Entity> entities) =>
        [.. entities.SelectMany(e => e.Mentions).Where(m => m.Form == MentionForm.Name)
            .Select(m => new TermUnit(m.Span, m.Name.ToLowerInvariant()))
            .OrderBy(u => u.Span)];

    /// <summary>
    /// The places of fixed phrases in a document, in any case and spelling; of phrases that overlap the first, then the
    /// longest.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase holds no word.</exception>
    public static IReadOnlyList<TermUnit> OfPhrases(Document document, IEnumerable<string> phrases)
    {
        var words = DocumentWord.Of(document);
        var queries = phrases.Select(p => new TermQuery(p))
            .OrderByDescending(q => q.Length)
            .ThenBy(q => q.Term, StringComparer.Ordinal)
            .ToArray();
        var units = new List<TermUnit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (queries.FirstOrDefault(q => q.Matches(words, at)) is not { } query) continue;
            var last = at + query.Length - 1;
            units.Add(new TermUnit(
                new TextSpan(words[at].Span.Start, words[last].Span.End),
                query.Term));
            at = last;
        }
        return units;
    }
}
