using Parallax.Articles.Html;
using Parallax.Articles.Readers.Archives;

namespace Parallax.Articles.Readers;

/// <summary>Reads a saved web page, or an archive's export in HTML.</summary>
internal static class HtmlReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (WholeFile.ReadPage(file, report) is not { } html) return [];
        return FactivaReader.Recognizes(html) ? FactivaReader.Read(html, file, report) : [HtmlExtractor.Extract(file.Id, html, file.Claims)];
    }
}
