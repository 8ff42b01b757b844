namespace Parallax;

/// <summary>A formula by which an outlet keeps its distance from what it reports.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Formula">The formula, such as "what they cast as" or "so-called"; a name in it is written "…".</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">Number of its sentence within the article.</param>
public sealed record DistancingFormula(ArticleInfo Article, string Formula, TextSpan Span, int Sentence)
{
    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
