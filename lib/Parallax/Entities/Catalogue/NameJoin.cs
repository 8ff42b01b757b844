namespace Parallax.Entities.Catalogue;

/// <summary>
/// An article's entity that a coverage counts under another name than the article alone gives it, and why.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Entity">Number of the entity within the article.</param>
/// <param name="From">Name and type that the article alone gives.</param>
/// <param name="To">Name and type under which it is counted.</param>
/// <param name="Reason">The kind of evidence.</param>
/// <param name="Score">How sure it is, 0…1; 1 for what the user gave.</param>
/// <param name="Evidence">What speaks for it, for a reader to check.</param>
/// <remarks>To undo one, list the name it comes from in <c>aliases.yaml</c> as a name of its own.</remarks>
public sealed record NameJoin(ArticleInfo Article, int Entity, EntityName From, EntityName To, JoinReason Reason,
    double Score, string Evidence)
{
    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
