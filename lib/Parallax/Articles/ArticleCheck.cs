namespace Parallax.Articles;

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
        return true;
    }
}
