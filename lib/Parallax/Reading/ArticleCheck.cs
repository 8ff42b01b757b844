namespace Parallax.Reading;

/// <summary>What is said about an article before it is handed out.</summary>
internal static class ArticleCheck
{
    /// <summary>Reports what is odd about an article; false where it holds nothing to analyse.</summary>
    public static bool Accept(Article article, string file, LoadReport report)
    {
        if (article.Sections.Count == 0)
        {
            report.Skip(file, "no article text was found in it; expected running text.");
            return false;
        }
        if (article.Info.Outlet == ArticleInfo.UnknownOutlet)
            report.Warn(file, "its outlet cannot be told; put it into a folder with the outlet's name, or name it in articles.csv.");
        if (article.Info.Language is not (null or "en"))
            report.Warn(file, $"its language seems to be '{article.Info.Language}'; the analysis is made for English.");
        return true;
    }
}
