namespace Parallax.Terms;

/// <summary>Finds the words that are near a term or an entity, outlet by outlet.</summary>
public static class Collocations
{
    /// <summary>The collocates of a word or phrase.</summary>
    /// <returns>Rows by outlet, then by G² falling, then in ordinal order; only words more frequent near the node than
    /// chance has it.</returns>
    /// <exception cref="ArgumentException">The term holds no word.</exception>
    public static IReadOnlyList<Collocate> Of(
        IEnumerable<Document> documents,
        string term,
        CollocationOptions? options = null)
    {
        var query = new TermQuery(term);
        return Of(documents, query.Term, (_, words) => Places(query, words), options);
    }

    /// <summary>The collocates of an entity by its mentions, pronouns among them.</summary>
    /// <param name="documents">The documents with their entities.</param>
    /// <param name="name">The entity's canonical name.</param>
    /// <param name="options">What counts as a collocate.</param>
    public static IReadOnlyList<Collocate> OfEntity(
        IEnumerable<(Document Document, IReadOnlyList<Entity> Entities)> documents,
        string name,
        CollocationOptions? options = null)
    {
        var mentions = documents.ToDictionary(d => d.Document, d => MentionsOf(name, d.Entities));
        return Of(mentions.Keys, name, (document, words) => Places(mentions[document], words), options);
    }

    private static TextSpan[] MentionsOf(string name, IReadOnlyList<Entity> entities) =>
        [.. entities
            .Where(entity => entity.Name == name)
            .SelectMany(entity => entity.Mentions)
            .Select(mention => mention.Span)];

    private static IEnumerable<int> Places(TermQuery query, List<DocumentWord> words) =>
        Enumerable.Range(0, words.Count)
            .Where(at => query.Matches(words, at))
            .SelectMany(at => Enumerable.Range(at, query.Length));

    private static IEnumerable<int> Places(TextSpan[] mentions, List<DocumentWord> words) =>
        Enumerable.Range(0, words.Count)
            .Where(at => mentions.Any(mention => mention.Contains(words[at].Span)));

    private static Collocate[] Of(
        IEnumerable<Document> documents,
        string node,
        Func<Document, List<DocumentWord>, IEnumerable<int>> find,
        CollocationOptions? options)
    {
        options ??= new CollocationOptions();
        var outlets = documents
            .GroupBy(document => document.Article.Outlet)
            .OrderBy(outlet => outlet.Key, StringComparer.Ordinal);
        return [.. outlets.SelectMany(Rows)];

        IEnumerable<Collocate> Rows(IGrouping<string, Document> outlet)
        {
            var windows = new CollocationWindows(options);
            foreach (var document in outlet)
            {
                var words = WordsOf(document, options.Sections);
                windows.Add(words, find(document, words));
            }

            return windows.Rows(outlet.Key, node);
        }
    }

    private static List<DocumentWord> WordsOf(Document document, IReadOnlyList<SectionKind> sections)
    {
        var words = DocumentWord.Of(document);
        words.RemoveAll(word => !sections.Contains(document.Sentences[word.Sentence].Section));
        return words;
    }
}
