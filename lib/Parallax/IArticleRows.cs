namespace Parallax;

/// <summary>The rows of an article that are made when they are asked for.</summary>
internal interface IArticleRows<T> : IReadOnlyList<T>
{
    /// <summary>The same rows with other metadata of their article.</summary>
    IArticleRows<T> With(ArticleInfo article);
}
