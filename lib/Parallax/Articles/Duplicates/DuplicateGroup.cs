using Parallax.Numerics;

namespace Parallax.Articles.Duplicates;

/// <summary>Articles with the same or nearly the same body.</summary>
/// <param name="Kind">How they are alike.</param>
/// <param name="Articles">The articles, in the order in which they were read.</param>
/// <param name="Similarity">
/// The least estimated resemblance of a member to the one it was found by, 0…1; of a part, the share of it that is in
/// the whole.
/// </param>
/// <param name="Kept">The ids of those that were handed out; the others were left out.</param>
public sealed record DuplicateGroup(
    DuplicateKind Kind, IReadOnlyList<ArticleInfo> Articles, double Similarity, IReadOnlyList<string> Kept)
{
    /// <summary>The articles of a group of bodies.</summary>
    /// <param name="group">The bodies.</param>
    /// <param name="article">The article of each.</param>
    /// <param name="isKept">Whether it was handed out.</param>
    internal static DuplicateGroup Of(BodyGroup group, Func<int, ArticleInfo> article, Predicate<int> isKept)
    {
        var articles = group.Members.Select(article).ToList();
        var kind = group.Kind == DuplicateKind.Near && AreVersions(articles) ? DuplicateKind.Update : group.Kind;
        var kept = group.Members.Where(member => isKept(member)).Select(member => article(member).Id);
        return new(kind, articles, Rounding.Significant(group.Similarity), [.. kept]);
    }

    // Of one outlet, at several times.
    private static bool AreVersions(List<ArticleInfo> articles)
    {
        var outlet = articles[0].Outlet;
        var isOneOutlet = outlet != ArticleInfo.UnknownOutlet && articles.TrueForAll(a => a.Outlet == outlet);
        return isOneOutlet && articles.Select(a => a.Published?.Value).Distinct().Count() > 1;
    }
}
