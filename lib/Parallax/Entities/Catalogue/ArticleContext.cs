using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Entities.Catalogue;

/// <summary>
/// What each article of a coverage is about: the names it mentions and the words it uses, weighted by rarity.
/// </summary>
/// <remarks>
/// Tf-idf as in Salton and Buckley 1988, (1 + ln tf) · ln(1 + N / df); of each article the weightiest are kept, at
/// unit length. For one thread.
/// </remarks>
internal sealed class ArticleContext
{
    private const int MostKeys = 80;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _documents = [];
    private readonly List<string> _keys = [];
    private readonly (int[] Ids, float[] Weights)[] _names;
    private readonly (int[] Ids, float[] Weights)[] _words;
    private readonly ArticleLikeness _likeness;

    /// <summary>Reads the articles; their entities by these names.</summary>
    public ArticleContext(IReadOnlyList<ArticleAnalysis> articles, IReadOnlyList<EntityName[]> names)
    {
        var counts = articles
            .Select((a,
                i) => (Names: Numbered(Names(names[i], a)), Words: Numbered(Words(a))))
            .ToArray();
        foreach (var (mentioned, words) in counts)
            foreach (var (id, _) in mentioned.Concat(words)) _documents[id]++;
        _names = [.. counts
            .AsParallel()
            .AsOrdered()
            .Select(c => Vector(c.Names, articles.Count))];
        _words = [.. counts
            .AsParallel()
            .AsOrdered()
            .Select(c => Vector(c.Words, articles.Count))];
        _likeness = new ArticleLikeness(_keys.Count, _names, _words);
    }

    /// <summary>The number of a name or word, or −1 where no article has it.</summary>
    public int IdOfName(string name) => _ids.GetValueOrDefault("@" + name, -1);

    /// <inheritdoc cref="IdOfName"/>
    public int IdOfWord(string word) => _ids.GetValueOrDefault(word, -1);

    /// <summary>Compares an article with others, some names and words left out.</summary>
    public ArticleLikeness LikenessTo(int article, IEnumerable<int> leftOut) =>
        _likeness.Begin(_names[article], _words[article], leftOut);

    /// <summary>The names and words that make two articles alike, those that weigh most first.</summary>
    public IEnumerable<string> Shared(int a, int b, HashSet<int> leftOut, int most) =>
        Products(_names[a], _names[b], leftOut)
            .Concat(Products(_words[a], _words[b], leftOut))
            .OrderByDescending(p => Rounding.Significant(p.Product))
            .ThenBy(p => _keys[p.Id], StringComparer.Ordinal)
            .Take(most)
            .Select(p => _keys[p.Id].TrimStart('@'));

    private static IEnumerable<(int Id, double Product)> Products((int[] Ids, float[] Weights) a,
        (int[] Ids, float[] Weights) b, HashSet<int> leftOut)
    {
        for (var i = 0; i < a.Ids.Length; i++)
            if (Array.BinarySearch(b.Ids, a.Ids[i]) is >= 0 and var j
                && !leftOut.Contains(a.Ids[i]))
                yield return (a.Ids[i], (double)a.Weights[i] * b.Weights[j]);
    }

    private static IEnumerable<(string, int)> Names(EntityName[] names, ArticleAnalysis article) =>
        article.Entities.Select((e, i) => ("@" + names[i].Name, e.Mentions.Count));

    private static IEnumerable<(string, int)> Words(ArticleAnalysis article) => article.TermsOf(1)
        .Where(t => t.Section != SectionKind.Caption && !StopWords.IsFunction(t.Term))
        .Select(t => (t.Term, t.Count));

    private Dictionary<int, int> Numbered(IEnumerable<(string Key, int Count)> counts)
    {
        var numbered = new Dictionary<int, int>();
        foreach (var (key, count) in counts)
        {
            if (!_ids.TryGetValue(key, out var id))
            {
                _ids[key] = id = _keys.Count;
                _keys.Add(key);
                _documents.Add(0);
            }
            numbered[id] = numbered.GetValueOrDefault(id) + count;
        }
        return numbered;
    }

    private (int[], float[]) Vector(Dictionary<int, int> counts, int articles)
    {
        var kept = counts
            .Select(c => (Id: c.Key,
                Weight: Rounding.Significant((1
                    + Math.Log(c.Value)) * Math.Log(1
                        + (double)articles / _documents[c.Key]))))
            .OrderByDescending(c => c.Weight)
            .ThenBy(c => _keys[c.Id], StringComparer.Ordinal)
            .Take(MostKeys)
            .OrderBy(c => c.Id)
            .ToArray();
        var length = Math.Sqrt(kept.Sum(c => c.Weight * c.Weight));
        return ([.. kept.Select(c => c.Id)],
            [.. kept.Select(c => (float)(length > 0 ? c.Weight / length : 0))]);
    }
}
