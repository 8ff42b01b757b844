using Parallax.Articles;
using Parallax.Reading.Archives;

namespace Parallax.Reading;

/// <summary>Reads a text file: one article, or an archive's export with many.</summary>
internal static class PlainTextReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (WholeFile.Read(file, report) is not { } text) return [];
        if (NexisReader.Recognizes(text)) return NexisReader.Read(text, file, report);
        if (ProQuestReader.Recognizes(text)) return ProQuestReader.Read(text, file, report);
        return [new ArticleDraft { Id = file.Id, Text = MojibakeRepair.Repair(text), Claims = file.Claims }];
    }
}
