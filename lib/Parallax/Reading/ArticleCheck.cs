namespace Parallax.Reading;

/// <summary>What is said about an article before it is handed out.</summary>
internal static class ArticleCheck
{
    private const string NoText = "no article text was found in it; expected running text.";
    private const string NoOutlet =
        "its outlet cannot be told; put it into a folder with the outlet's name, or name it in articles.csv.";

    /// <summary>Reports what is odd about an article; false where it holds nothing to analyse.</summary>
    public static bool Accept(Article article, string file, LoadReport report)
    {
        if (article.Sections.Count == 0)
        {
            report.Skip(file, NoText);
            return false;
        }
        if (article.Info.Outlet == ArticleInfo.UnknownOutlet) report.Warn(file, NoOutlet);
        if (article.Info.Language is { } language and not "en")
            report.Warn(file, $"its language seems to be '{language}'; the analysis is made for English.");
        return true;
    }
}
