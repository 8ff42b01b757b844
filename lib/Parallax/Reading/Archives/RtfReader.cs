using Parallax.Articles;

namespace Parallax.Reading.Archives;

/// <summary>Reads a file of Rich Text Format: an archive's export, or one article.</summary>
internal static class RtfReader
{
    private const string Opening = "{\\rtf";

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (WholeFile.Read(file, report) is not { } rtf) return [];
        if (rtf.StartsWith(Opening, StringComparison.Ordinal))
            return PlainTextReader.Read(RtfText.Plain(rtf), file, report);
        report.Skip(file.Name, "it is no Rich Text Format.");
        return [];
    }
}
