using Parallax.Numerics;

namespace Parallax.Terms;

/// <summary>Finds the words that stand near a term or an entity, outlet by outlet.</summary>
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
        return Of(
            documents,
            query.Term,
            (_, words) => Enumerable.Range(0, words.Count).Where(i => query.Matches(words, i))
                .SelectMany(i => Enumerable.Range(i, query.Length)), options ?? new CollocationOptions());
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
        var list = documents.ToList();
        var mentions = list.ToDictionary(
            d => d.Document,
            d => d.Entities.Where(e => e.Name == name)
                .SelectMany(e => e.Mentions)
                .Select(m => m.Span)
                .ToArray());
        return Of(
            list.Select(d => d.Document),
            name,
            (document, words) => Enumerable.Range(0, words.Count)
                .Where(i => mentions[document].Any(m => m.Contains(words[i].Span))),
                    options ?? new CollocationOptions());
    }

    private static Collocate[] Of(IEnumerable<Document> documents, string node,
        Func<Document, List<DocumentWord>, IEnumerable<int>> find, CollocationOptions options)
    {
        var outlets = new SortedDictionary<string, Windows>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var words = DocumentWord.Of(document)
                .Where(w => options.Sections.Contains(document.Sentences[w.Sentence].Section))
                .ToList();
            if (!outlets.TryGetValue(document.Article.Outlet, out var windows))
                outlets[document.Article.Outlet] = windows = new Windows();
            windows.Add(words, find(document, words), options.Window);
        }
        return [.. outlets.SelectMany(o => o.Value.Rows(o.Key, node, options))];
    }

    private sealed class Windows
    {
        private readonly Dictionary<string, (long Near, long All)> _counts = new(StringComparer.Ordinal);
        private long _near, _all, _nodes;

        public void Add(List<DocumentWord> words, IEnumerable<int> found, int window)
        {
            var node = new bool[words.Count];
            var near = new bool[words.Count];
            foreach (var at in found) node[at] = true;
            for (var at = 0; at < words.Count; at++)
            {
                if (!node[at]) continue;
                if (at == 0 || !node[at - 1] || words[at].Sentence != words[at - 1].Sentence)
                    _nodes++;
                for (var i = Math.Max(0, at - window); i <= Math.Min(
                    words.Count - 1,
                    at + window); i++)
                    near[i] |= words[i].Sentence == words[at].Sentence;
            }
            for (var at = 0; at < words.Count; at++)
            {
                if (node[at]) continue;
                var count = _counts.GetValueOrDefault(words[at].Norm);
                _counts[words[at].Norm] = (
                    count.Near + (near[at] ? 1 : 0),
                    count.All + 1);
                _near += near[at] ? 1 : 0;
                _all++;
            }
        }

        public IEnumerable<Collocate> Rows(string outlet, string node, CollocationOptions options) => _counts
            .Where(c => c.Value.Near >= Math.Max(1, options.MinCount)
                && !(options.StopWords?.Contains(c.Key) ?? false)
                && (options.Only?.Invoke(c.Key) ?? true))
            .Select(c => new Collocate(outlet, node, c.Key, c.Value.Near,
                new ContingencyTable(c.Value.Near, c.Value.All - c.Value.Near, _near, _all - _near),
                    _nodes))
            .Where(c => c.Table.Direction > 0)
            .OrderByDescending(c => Rounding.Significant(c.G2)).ThenBy(c => c.Term, StringComparer.Ordinal);
    }
}
