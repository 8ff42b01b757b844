namespace Parallax.Terms.Topics;

/// <summary>Weights of terms by article, without the zeros.</summary>
internal sealed class SparseRows
{
    public SparseRows(IEnumerable<TfIdfRow> rows, ArticleInfo[] articles, string[] words)
    {
        var numbers = words.Index().ToDictionary(word => word.Item, word => word.Index);
        var byArticle = rows.ToLookup(
            row => row.Article.Id,
            row => (Word: numbers[row.Term], row.Weight));
        Rows = [.. articles.Select(RowOf)];

        (int, double)[] RowOf(ArticleInfo article) => [.. byArticle[article.Id].OrderBy(row => row.Word)];
        Words = words.Length;
    }

    /// <summary>By article, the numbers and weights of its words in order.</summary>
    public IReadOnlyList<(int Word, double Weight)[]> Rows { get; }

    /// <summary>Number of words.</summary>
    public int Words { get; }
}
