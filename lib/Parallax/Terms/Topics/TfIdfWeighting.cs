using Parallax.Numerics;

namespace Parallax.Terms.Topics;

/// <summary>Weighs terms by their counts and by the number of articles that have them.</summary>
internal sealed class TfIdfWeighting(IReadOnlyCollection<ArticleTerms> articles, TfIdfOptions options)
{
    private readonly Dictionary<string, int> _articlesWith = articles
        .SelectMany(article => article.Counts.Keys)
        .CountBy(term => term, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The terms of an article, by weight falling, then in ordinal order.</summary>
    public IEnumerable<TfIdfRow> Rows(ArticleTerms article)
    {
        TfIdfRow[] rows = [.. article.Counts
            .OrderBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => Row(article, term.Key, term.Value))];
        return Scaled(rows).OrderByDescending(row => Rounding.Significant(row.Weight));
    }

    private IEnumerable<TfIdfRow> Scaled(TfIdfRow[] rows)
    {
        if (!options.Cosine) return rows;
        var length = Math.Sqrt(rows.Sum(row => row.Weight * row.Weight));
        return length > 0 ? rows.Select(row => row with { Weight = row.Weight / length }) : rows;
    }

    private TfIdfRow Row(ArticleTerms article, string term, int count)
    {
        var found = _articlesWith[term];
        var weight = Frequency(count, article) * Rarity(found);
        return new TfIdfRow(article.Article, term, count, found, articles.Count, weight);
    }

    private double Frequency(int count, ArticleTerms article) => options.TermFrequency switch
    {
        TermFrequencyWeight.Logarithm => 1 + Math.Log(count),
        TermFrequencyWeight.Augmented => 0.5 + 0.5 * count / article.LargestCount,
        TermFrequencyWeight.Relative => (double)count / article.Words,
        _ => count,
    };

    private double Rarity(int found) => options.DocumentFrequency switch
    {
        DocumentFrequencyWeight.Idf => Math.Log((double)articles.Count / found),
        DocumentFrequencyWeight.Smooth => Math.Log((1.0 + articles.Count) / (1.0 + found)) + 1,
        DocumentFrequencyWeight.Probabilistic => LogOddsOfAbsence(found),
        _ => 1,
    };

    private double LogOddsOfAbsence(int found)
    {
        double without = articles.Count - found;
        return without > 0 ? Math.Max(0, Math.Log(without / found)) : 0;
    }
}
