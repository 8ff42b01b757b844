namespace Parallax.Articles.Duplicates;

/// <summary>Bodies that are the same or nearly the same, by their numbers.</summary>
/// <param name="Kind">How they are alike, as far as bodies tell it: exact, near or part.</param>
/// <param name="Members">The numbers, rising.</param>
/// <param name="Similarity">See <see cref="DuplicateGroup.Similarity"/>.</param>
internal sealed record BodyGroup(DuplicateKind Kind, IReadOnlyList<int> Members, double Similarity);
