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
        ArticleTerms[] articles = [.. terms.Where(options.Includes)
            .GroupBy(t => t.Article.Id, StringComparer.Ordinal)
            .OrderBy(article => article.Key, StringComparer.Ordinal)
            .Select(ArticleTerms.Of)];
        var weighting = new TfIdfWeighting(articles, options);
        return [.. articles.SelectMany(weighting.Rows)];
    }
}
