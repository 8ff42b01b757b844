namespace Parallax.Terms.Topics;

/// <summary>Weights of terms by article, without the zeros.</summary>
internal sealed class SparseRows
{
    public SparseRows(IEnumerable<TfIdfRow> rows, ArticleInfo[] articles, string[] words)
    {
        var wordNumbers = words.Select((w, i) => (w, i))
            .ToDictionary(x => x.w, x => x.i, StringComparer.Ordinal);
        var byArticle = rows.ToLookup(r => r.Article.Id, StringComparer.Ordinal);
        Rows =
            [.. articles.Select(
                a => byArticle[a.Id].Select(r => (wordNumbers[r.Term], r.Weight))
                    .OrderBy(x => x.Item1)
                    .ToArray())];
        Words = words.Length;
    }

    /// <summary>By article, the numbers and weights of its words in order.</summary>
    public IReadOnlyList<(int Word, double Weight)[]> Rows { get; }

    /// <summary>Number of words.</summary>
    public int Words { get; }
}
