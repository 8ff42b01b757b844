using Parallax.Articles.Html;

namespace Parallax.Articles.Readers;

/// <summary>Reads a saved web page.</summary>
internal static class HtmlReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (WholeFile.ReadPage(file, report) is { } html) yield return HtmlExtractor.Extract(file.Id, html, file.Claims);
    }
}
