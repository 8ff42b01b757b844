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
    DuplicateKind Kind, IReadOnlyList<ArticleInfo> Articles, double Similarity, IReadOnlyList<string> Kept);
