namespace Parallax.Articles.Duplicates;

/// <summary>
/// Finds articles with the same or nearly the same body among any number of them. Of each its metadata are held, and
/// little else.
/// </summary>
/// <remarks>
/// Nearly the same are those whose shingles are the same by half (<see cref="NearBodies"/>). Texts that are part of a
/// longer one resemble it less: they are found by what they have in common (<see cref="PartialCopies"/>).
/// </remarks>
public sealed class DuplicateFinder
{
    private readonly List<ArticleInfo> articles = [];
    private readonly List<bool> kept = [];
    private readonly BodyMatcher bodies = new(Path.GetTempPath());
    private readonly Dictionary<UInt128, int> firstOfDigest = [];

    /// <summary>Adds an article; the id of an earlier one with the same body, or null.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isKept">Told the earlier one's id, says whether this one is handed out; null hands out all.</param>
    /// <exception cref="IOException">There is no room for a scratch file; the message says what to do.</exception>
    public string? Add(Article article, Predicate<string>? isKept = null)
    {
        var body = BodySignature.Of(article);
        var earlier = FirstWith(body.Digest);
        if (body.Digest != 0) firstOfDigest.TryAdd(body.Digest, articles.Count);
        articles.Add(article.Info);
        kept.Add(earlier is null || isKept is null || isKept(earlier));
        bodies.Add(body);
        return earlier;
    }

    /// <summary>The groups found so far, by their first article; then the pairs of a part and its whole.</summary>
    /// <exception cref="IOException">There is no room for a scratch file; the message says what to do.</exception>
    public IReadOnlyList<DuplicateGroup> Groups() =>
        [.. bodies.Find().Select(group => DuplicateGroup.Of(group, i => articles[i], i => kept[i]))];

    private string? FirstWith(UInt128 digest) =>
        firstOfDigest.TryGetValue(digest, out var first) ? articles[first].Id : null;
}
