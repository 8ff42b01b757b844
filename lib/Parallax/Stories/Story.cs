namespace Parallax.Stories;

/// <summary>Articles about the same event.</summary>
/// <param name="Name">The name given by the user, else its weightiest names and terms.</param>
/// <param name="Given">Whether the user grouped them.</param>
/// <param name="Articles">The articles, by id.</param>
/// <param name="Terms">The names and terms that hold it together, the weightiest first, five at the most.</param>
public sealed record Story(string Name, bool Given, IReadOnlyList<ArticleInfo> Articles, IReadOnlyList<string> Terms)
{
    /// <summary>The outlets that cover it, in ordinal order.</summary>
    public IReadOnlyList<string> Outlets =>
        [.. Articles.Select(a => a.Outlet).Distinct().Order(StringComparer.Ordinal)];
}
