namespace Parallax.Terms.Topics;

/// <summary>How telling a term is of an article among others.</summary>
/// <param name="Article">The article.</param>
/// <param name="Term">The term in normal form.</param>
/// <param name="Count">Its occurrences in the article.</param>
/// <param name="DocumentFrequency">Number of articles that have it.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Weight">The tf-idf.</param>
public sealed record TfIdfRow(
    ArticleInfo Article,
    string Term,
    int Count,
    int DocumentFrequency,
    int Articles,
    double Weight)
{
    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
