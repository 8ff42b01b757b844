namespace Parallax.Articles;

/// <summary>An article's running text as it is handed on to other programs.</summary>
public static class ArticleText
{
    /// <summary>The body with its dateline and its tables of figures, one paragraph a line; captions and furniture are left out.</summary>
    public static string Of(Article article)
    {
        var spans = article.Sections.Where(s => s.Kind == SectionKind.Body).SelectMany(s => s.Paragraphs)
            .Concat(article.Furniture.Where(f => f.Kind == FurnitureKind.Dateline || f.Rule == PageReader.Tables).Select(f => f.Span));
        return string.Join("\n", spans.Order().Select(s => s.Of(article.Text).ToString()));
    }
}
