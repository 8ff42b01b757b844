using Parallax.Numerics;

namespace Parallax.Terms.Topics;

/// <summary>Weighs the terms of articles by how few other articles have them.</summary>
/// <remarks>
/// Spärck Jones (1972); variants as in Manning, Raghavan and Schütze (2008), figure 6.15, and in scikit-learn.
/// </remarks>
public static class TfIdf
{
    /// <summary>The weights of all terms of all articles.</summary>
    /// <returns>Rows by article id, then by weight falling, then in ordinal order of the term.</returns>
    public static IReadOnlyList<TfIdfRow> Of(IEnumerable<TermCount> terms, TfIdfOptions? options = null)
    {
        options ??= new TfIdfOptions();
        var articles = terms.Where(t => t.Length <= options.MaxLength
            && options.Sections.Contains(t.Section)
            && !(options.StopWords?.Contains(t.Term) ?? false))
            .GroupBy(t => t.Article.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (
                Info: g.First().Article,
                Counts: g.GroupBy(t => t.Term, StringComparer.Ordinal)
                    .ToDictionary(t => t.Key, t => t.Sum(x => x.Count))))
            .ToArray();
        var found = articles.SelectMany(a => a.Counts.Keys)
            .GroupBy(t => t, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count());
        return [.. articles.SelectMany(a => Rows(
            a.Info,
            a.Counts,
            (found, articles.Length),
            options))];
    }

    private static IEnumerable<TfIdfRow> Rows(
        ArticleInfo article,
        Dictionary<string, int> counts,
        (Dictionary<string, int> Found, int Articles) all,
        TfIdfOptions options)
    {
        var (most, words) = (counts.Values.Max(), counts.Values.Sum());
        double Weight(string term, int count) =>
            Frequency(count, most, words, options.TermFrequency)
            * Rarity(all.Found[term], all.Articles, options.DocumentFrequency);
        var rows = counts.OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new TfIdfRow(
                article,
                c.Key,
                c.Value,
                all.Found[c.Key],
                all.Articles,
                Weight(c.Key, c.Value)))
            .ToArray();
        var length = options.Cosine ? Math.Sqrt(rows.Sum(r => r.Weight * r.Weight)) : 1;
        return rows.Select(r => length > 0 ? r with { Weight = r.Weight / length } : r)
            .OrderByDescending(r => Rounding.Significant(r.Weight));
    }

    private static double Frequency(int count, int most, int words, TermFrequencyWeight weight) => weight switch
    {
        TermFrequencyWeight.Logarithm => 1 + Math.Log(count),
        TermFrequencyWeight.Augmented => 0.5 + 0.5 * count / most,
        TermFrequencyWeight.Relative => (double)count / words,
        _ => count,
    };

    private static double Rarity(int found, int articles, DocumentFrequencyWeight weight) => weight switch
    {
        DocumentFrequencyWeight.Idf => Math.Log((double)articles / found),
        DocumentFrequencyWeight.Smooth => Math.Log((1.0 + articles) / (1.0 + found)) + 1,
        DocumentFrequencyWeight.Probabilistic => found < articles
            ? Math.Max(0, Math.Log((double)(articles - found) / found))
            : 0,
        _ => 1,
    };
}
