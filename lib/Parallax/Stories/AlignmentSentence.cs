namespace Parallax.Stories;

/// <summary>A body sentence of one article, and its status in the other.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Sentence">Its number within the article.</param>
/// <param name="Words">Number of its words.</param>
/// <param name="Status">Shared, left out, after, or unknown.</param>
/// <param name="Date">The latest day it speaks of, as far as can be told.</param>
public sealed record AlignmentSentence(
    ArticleInfo Article,
    int Sentence,
    int Words,
    AlignmentStatus Status,
    DateOnly? Date)
{
    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
