using System.Text;
using System.Xml;
using CsvHelper;
using Parallax.Articles;
using Parallax.Display;
using Parallax.Reading.Archives;
using Parallax.Reading.Formats;

namespace Parallax.Reading;

/// <summary>Chooses the reader of a file by its extension.</summary>
internal static class ArticleReaders
{
    private delegate IEnumerable<ArticleDraft> Reader(SourceFile file, LoadReport report);

    private static readonly Dictionary<string, Reader> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = PlainTextReader.Read,
        [".md"] = PlainTextReader.Read,
        [".html"] = HtmlReader.Read,
        [".htm"] = HtmlReader.Read,
        [".jsonl"] = JsonLinesReader.Read,
        [".ndjson"] = JsonLinesReader.Read,
        [".json"] = JsonReader.Read,
        [".csv"] = TableReader.Read,
        [".tsv"] = TableReader.Read,
        [".rss"] = FeedReader.Read,
        [".atom"] = FeedReader.Read,
        [".xml"] = FeedReader.Read,
        [".docx"] = WordReader.Read,
        [".rtf"] = RtfReader.Read,
    };

    public static bool CanRead(string name) => ByExtension.ContainsKey(FileNames.Format(name));

    /// <summary>The drafts of a file, one at a time; whatever is wrong with it is reported.</summary>
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (!OrdinaryFile.HasBytes(file.Path))
        {
            report.Skip(file.Name, "it is empty, or no ordinary file.");
            yield break;
        }
        IEnumerator<ArticleDraft>? drafts = null;
        try
        {
            while (Next(file, report, ref drafts)) yield return drafts!.Current;
        }
        finally
        {
            drafts?.Dispose();
        }
    }

    private static bool Next(SourceFile file, LoadReport report, ref IEnumerator<ArticleDraft>? drafts)
    {
        try
        {
            drafts ??= ByExtension[FileNames.Format(file.Name)](file, report).GetEnumerator();
            return drafts.MoveNext();
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            report.Skip(file.Name, $"it cannot be read: {e.Message}");
            return false;
        }
    }

    /// <summary>Whether an exception tells of a damaged or unreadable file, not of a fault of the reader.</summary>
    private static bool IsOfTheFile(Exception e) => e is IOException or UnauthorizedAccessException
        or InvalidDataException or XmlException or CsvFormatException or DecoderFallbackException;
}
