namespace Parallax.Articles;

/// <summary>An article's running text as it is handed on to other programs.</summary>
public static class ArticleText
{
    /// <summary>The body with its dateline and its tables of figures, one paragraph a line.</summary>
    /// <remarks>Captions and other furniture are left out.</remarks>
    public static string Of(Article article)
    {
        var body = article.Sections.Where(s => s.Kind == SectionKind.Body).SelectMany(s => s.Paragraphs);
        var kept = article.Furniture.Where(IsRunningText).Select(f => f.Span);
        var paragraphs = body.Concat(kept)
            .Order()
            .Select(s => s.Of(article.Text).ToString());
        return string.Join('\n', paragraphs);
    }

    private static bool IsRunningText(Furniture piece) =>
        piece.Kind == FurnitureKind.Dateline || piece.Rule == PageReader.Tables;
}
