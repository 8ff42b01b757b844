namespace Parallax.Articles.Readers;

/// <summary>Reads a file that holds one article as text.</summary>
internal static class PlainTextReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (WholeFile.Read(file, report) is not { } text) yield break;
        yield return new ArticleDraft { Id = file.Id, Text = MojibakeRepair.Repair(text), Claims = file.Claims };
    }
}
