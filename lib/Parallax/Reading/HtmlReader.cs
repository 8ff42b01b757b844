using Parallax.Articles;
using Parallax.Reading.Archives;
using Parallax.Reading.Pages;

namespace Parallax.Reading;

/// <summary>Reads a saved web page, or an archive's export in HTML.</summary>
internal static class HtmlReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (WholeFile.ReadPage(file, report) is not { } html) return [];
        if (FactivaReader.Recognizes(html)) return FactivaReader.Read(html, file, report);
        return [HtmlExtractor.Extract(file.Id, html, file.Claims)];
    }
}
