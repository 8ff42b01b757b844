namespace Parallax.Stories.Profiles;

/// <summary>The articles of a coverage whose text is there, each read once, whatever the number of its pairs.</summary>
internal sealed class AlignmentArticles(Coverage coverage)
{
    private readonly Dictionary<string, ArticleAnalysis> _withText = coverage.Own
        .Where(analysis => analysis.Text is not null)
        .ToDictionary(analysis => analysis.Article.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, AlignmentArticle> _read = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => _withText.Count;

    /// <summary>Whether an article's text is there.</summary>
    public bool Has(ArticleInfo article) => _withText.ContainsKey(article.Id);

    /// <summary>An article as it is aligned with others.</summary>
    public AlignmentArticle Read(ArticleInfo article)
    {
        if (_read.TryGetValue(article.Id, out var read)) return read;
        return _read[article.Id] = AlignmentArticle.Of(_withText[article.Id]);
    }
}
