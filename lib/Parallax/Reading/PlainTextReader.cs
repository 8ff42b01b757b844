using Parallax.Articles;
using Parallax.Reading.Archives;

namespace Parallax.Reading;

/// <summary>Reads a text file: one article, or an archive's export with many.</summary>
internal static class PlainTextReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report) =>
        WholeFile.Read(file, report) is { } text ? Read(text, file, report) : [];

    /// <summary>The drafts of a text, by the archive that it comes from.</summary>
    public static IEnumerable<ArticleDraft> Read(string text, SourceFile file, LoadReport report)
    {
        if (NexisReader.Recognizes(text)) return NexisReader.Read(text, file, report);
        if (ProQuestReader.Recognizes(text)) return ProQuestReader.Read(text, file, report);
        if (FactivaTextReader.Recognizes(text)) return FactivaTextReader.Read(text, file, report);
        return [new ArticleDraft { Id = file.Id, Text = MojibakeRepair.Repair(text), Claims = file.Claims }];
    }
}
