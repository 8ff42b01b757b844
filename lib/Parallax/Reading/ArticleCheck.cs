namespace Parallax.Reading;

/// <summary>What is said about an article before it is handed out.</summary>
internal static class ArticleCheck
{
    // Below a third of a text of some length, much of what was set aside may be the article's.
    private const int ShortText = 500, LeastShare = 3;
    private const string NoText = "no article text was found in it; expected running text.";
    private const string NoOutlet =
        "its outlet cannot be told; put it into a folder with the outlet's name, or name it in articles.csv.";
    private const string MostlyAside =
        "most of it was set aside as what surrounds articles on pages; see Article.Furniture for what and why.";

    /// <summary>Reports what is odd about an article; false where it is not to be analysed.</summary>
    public static bool Accept(Article article, string file, LoadReport report, CorpusOptions options)
    {
        if (article.Sections.Count == 0)
        {
            report.Skip(file, NoText);
            return false;
        }
        if (article.Info.Language is { } language and not "en")
        {
            // Pages are handed on for other programs, which may read any language.
            var isLoaded = options.AllLanguages || options.PagesOnly;
            report.Note(file, Foreign(language, isLoaded), isLoaded);
            if (!isLoaded) return false;
        }
        if (article.Info.Outlet == ArticleInfo.UnknownOutlet) report.Warn(file, NoOutlet);
        if (IsMostlyAside(article)) report.Warn(file, MostlyAside);
        return true;
    }

    private static string Foreign(string language, bool isLoaded)
    {
        var found = $"its language seems to be '{language}'; the analysis is made for English";
        return isLoaded ? found + "." : found + ". Set CorpusOptions.AllLanguages to load it.";
    }

    private static bool IsMostlyAside(Article article)
    {
        var kept = article.Sections.SelectMany(s => s.Paragraphs).Sum(p => p.Length);
        var pieces = article.Furniture.Where(f => f.Rule != Articles.ArticleNormalizer.ArchiveField);
        var aside = pieces.Sum(f => f.Span.Length);
        return kept + aside >= ShortText && kept * LeastShare < kept + aside;
    }
}
