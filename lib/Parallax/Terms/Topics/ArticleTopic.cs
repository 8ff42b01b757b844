namespace Parallax.Terms.Topics;

/// <summary>How much of an article is about a topic.</summary>
/// <param name="Article">The article.</param>
/// <param name="Topic">Number of the topic.</param>
/// <param name="Share">Share of the article, 0 to 1; the shares of an article add up to 1, unless it has none of the
/// terms.</param>
public sealed record ArticleTopic(ArticleInfo Article, int Topic, double Share)
{
    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
