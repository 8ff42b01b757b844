namespace Parallax.Articles;

/// <summary>An article's text as it is handed on to others: the body with its dateline and tables.</summary>
internal static class ArticleText
{
    public static string Of(Article article)
    {
        var spans = article.Sections.Where(s => s.Kind == SectionKind.Body).SelectMany(s => s.Paragraphs)
            .Concat(article.Furniture.Where(f => f.Kind == FurnitureKind.Dateline || f.Rule == PageReader.Tables).Select(f => f.Span));
        return string.Join("\n", spans.Order().Select(s => s.Of(article.Text).ToString()));
    }
}
