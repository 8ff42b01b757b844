namespace Parallax;

/// <summary>How often a term stands in one section of an article in one voice.</summary>
/// <param name="Article">The article.</param>
/// <param name="Term">The term in normal form, its words separated by a blank.</param>
/// <param name="Length">Its number of words: 1, 2 or 3.</param>
/// <param name="Section">The section.</param>
/// <param name="Voice">Who says it.</param>
/// <param name="Count">How often.</param>
public sealed record TermCount(
    ArticleInfo Article,
    string Term,
    int Length,
    SectionKind Section,
    Voice Voice,
    int Count)
{
    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
